import Days
import Findings

extension TickedReport {
  /// The report with a line below each of these items that says what was done: words,
  /// by the line of the item.
  ///
  /// Every other byte stays as it is.
  package func marking(_ done: [Int: String]) -> [UInt8] {
    let source = SourceText(bytes)
    var result: [UInt8] = []
    var start = 0
    for item in items {
      guard let words = done[item.line] else { continue }
      let end = source.range(ofLine: item.lastLine).upperBound
      result += bytes[start..<end]
      result += Array("\(lineEnd(in: source))  - \(Self.doneMark)\(words)".utf8)
      start = end
    }
    return result + bytes[start...]
  }

  private func lineEnd(in source: SourceText) -> String {
    let end = source.range(ofLine: 1).upperBound..<source.fullRange(ofLine: 1).upperBound
    return source.text(end) == "\r\n" ? "\r\n" : "\n"
  }
}
