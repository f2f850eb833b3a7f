import Findings

/// Whether a file is a report as we wrote it.
///
/// The front matter of a report holds a digest of everything else in it: it fits until somebody edits.
package enum ReportState: Hashable, Sendable {
  /// Ours, byte for byte.
  case untouched
  /// Ours, and a hand has been in it since.
  case edited
  /// Not `generated-by: vault`.
  case foreign

  package init(of report: [UInt8]) {
    guard let frontMatter = FrontMatterLines(of: report),
      frontMatter.lines.contains(where: { report[$0].elementsEqual(ReportDigest.author.utf8) })
    else {
      self = .foreign
      return
    }
    guard let digest = frontMatter.digest(in: report) else {
      self = .edited
      return
    }
    let rest = report[..<digest.lowerBound] + report[min(digest.upperBound + 1, report.count)...]
    let fits = report[digest].elementsEqual(ReportDigest.line(for: rest).utf8)
    self = fits ? .untouched : .edited
  }
}

/// The line of a report's front matter that tells whether it was edited.
enum ReportDigest {
  static let author = "generated-by: vault"
  static let key = "digest: "

  /// The line for a report, given all its other bytes.
  static func line(for rest: some Sequence<UInt8>) -> String {
    key + Fingerprint(of: rest).hexadecimal
  }

  /// A report with the digest that fits it.
  static func renewed(_ report: [UInt8]) -> [UInt8] {
    guard let line = FrontMatterLines(of: report)?.digest(in: report) else { return report }
    let rest = report[..<line.lowerBound] + report[min(line.upperBound + 1, report.count)...]
    return Array(
      report[..<line.lowerBound] + Self.line(for: rest).utf8 + report[line.upperBound...])
  }
}

/// The lines between `---` and `---` at the start of a report, as ranges of bytes without line ends.
///
/// The line ends may have been changed, by git or an editor, which leaves the report ours.
private struct FrontMatterLines {
  private(set) var lines: [Range<Int>] = []

  /// The line that holds the digest.
  func digest(in report: [UInt8]) -> Range<Int>? {
    lines.first { report[$0].starts(with: ReportDigest.key.utf8) }
  }

  init?(of report: [UInt8]) {
    let fence = Array("---".utf8)
    var start = 0
    while let end = report[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let isCRLF = end > start && report[end - 1] == UInt8(ascii: "\r")
      let line = start..<(isCRLF ? end - 1 : end)
      let isFence = report[line].elementsEqual(fence)
      if start == 0 {
        guard isFence else { return nil }
      } else if isFence {
        return
      } else {
        lines.append(line)
      }
      start = end + 1
    }
    return nil
  }
}
