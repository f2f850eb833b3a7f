import Findings

/// A report of which links were written anew, as where a note got another name: whose lines are whose,
/// and whether a hand has been in it, stays as it was.
package struct RelinkedReport {
  /// The report as it is to be written.
  package private(set) var bytes: [UInt8]

  /// - Parameters:
  ///   - edited: the report with other links, line by line the same as before.
  ///   - original: the report before.
  package init(_ edited: [UInt8], from original: [UInt8]) {
    bytes = edited
    let (old, new) = (ReportLines.split(original), ReportLines.split(edited))
    var digests = LineDigests(statedIn: old)
    digests.formUnion(LineDigests(of: zip(old, new).compactMap { digests.becoming($0, $1) }))
    let source = SourceText(edited)
    if let place = new.lastIndex(where: LineDigests.isStatement), place < source.lineCount {
      let lines = new.filter { !LineDigests.isStatement($0) }
      let range = source.range(ofLine: place + 1)
      bytes.replaceSubrange(range, with: Array(digests.statement(for: lines).utf8))
    }
    if ReportState(of: original) == .untouched { bytes = ReportDigest.renewed(bytes) }
  }
}

extension LineDigests {
  /// A line of ours that has become another; nil for a line that is not ours, or the same.
  fileprivate func becoming(_ old: String, _ new: String) -> String? {
    func written(_ line: String) -> String { TaskLine(line)?.written ?? line }
    return old != new && contains(written(old)) ? written(new) : nil
  }
}
