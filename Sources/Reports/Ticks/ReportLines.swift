/// The lines of a report.
package enum ReportLines {
  /// The lines without their ends, whichever these are.
  static func split(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
  }

  /// The index behind the last line that belongs to an item: those below it that are indented, and words
  /// that somebody went on with at the beginning of the next line, as Markdown reads them too.
  package static func end(ofItemAt place: Int, in lines: [String]) -> Int {
    var end = place + 1
    var next = end
    while next < lines.count {
      let line = lines[next]
      if line.trimmedOfBlanks.isEmpty {
        next += 1
        continue
      }
      let isIndented = line.hasPrefix(" ") || line.hasPrefix("\t")
      guard isIndented || next == end && goesOn(line), TaskLine(line) == nil else { break }
      next += 1
      end = next
    }
    return end
  }

  /// Whether a line that is not indented goes on with the words of the line before it.
  private static func goesOn(_ line: String) -> Bool {
    let openings = ["- ", "* ", "+ ", "#", ">", "|", "<", "```", "~~~", "---", "***", "___", "==="]
    return !openings.contains(where: line.hasPrefix) && !LineDigests.isStatement(line)
      && !isNumbered(line)
  }

  /// Whether a line begins an item of a numbered list.
  private static func isNumbered(_ line: String) -> Bool {
    let rest = line.drop { $0.isASCII && $0.isNumber }
    return rest.count < line.count && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
  }
}
