import Findings

extension SourceText {
  /// Whether a line is `---` (or `...`, which closes too), with nothing but blanks behind it.
  func isFence(_ line: Int, orDots: Bool = false) -> Bool {
    let range = range(ofLine: line)
    let start = range.lowerBound
    let isMark = bytes.has("---", at: start) || orDots && bytes.has("...", at: start)
    guard isMark, start + 3 <= range.upperBound else { return false }
    return bytes[(start + 3)..<range.upperBound].allSatisfy { $0.isBlank }
  }

  /// Whether a line may be `key: value`.
  func looksLikeProperty(_ line: Int) -> Bool {
    guard line <= lineCount else { return false }
    let range = range(ofLine: line)
    guard let first = range.first, bytes[first].isLetter || bytes[first] >= 0x80,
      let colon = bytes[range].firstIndex(of: .colon), colon - first <= 40
    else { return false }
    return colon + 1 == range.upperBound || bytes[colon + 1].isBlank
  }
}
