import Findings

/// The bytes of a block of YAML, as its reader asks for them.
struct YAMLSource {
  let text: SourceText
  let range: Range<Int>

  var bytes: ArraySlice<UInt8> { text.bytes[range] }

  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String { text.text(range) }

  /// The first byte that YAML takes nowhere.
  var firstControlCharacter: Int? {
    bytes.firstIndex { $0 < 0x20 && !($0 == 0x09 || $0 == 0x0A || $0 == 0x0D) || $0 == 0x7F }
  }

  /// The bytes from an offset to the end of its line.
  func restOfLine(from offset: Int) -> Range<Int> {
    let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return offset..<(end ?? range.upperBound)
  }

  /// A range without the white space at its end: a block scalar's runs on to the next key.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, Self.isSpace(text.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Where the text behind an anchor and a tag begins (YAML calls both node properties).
  func behindNodeProperties(_ range: Range<Int>) -> Int {
    var rest = text.bytes[range]
    while let first = rest.first, first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
      rest = rest.drop { !Self.isSpace($0) }.drop { Self.isSpace($0) }
    }
    return rest.startIndex
  }

  /// The beginning of the word that begins with a sign, among the words before a value.
  func token(_ sign: Unicode.Scalar, in range: Range<Int>) -> String {
    let sign = UInt8(ascii: sign)
    let word = text.bytes[range].drop { $0 != sign }.prefix { !Self.isSpace($0) }
    return String(decoding: word.prefix(Self.longestToken), as: UTF8.self)
  }

  private static let longestToken = 40

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
