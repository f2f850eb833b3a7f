import Days
import VaultSettings

/// Reads words along the beginning of a text.
struct WordReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

  init(bytes: [UInt8], offset: Int, end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  init(bytes: [UInt8]) {
    self.init(bytes: bytes, offset: 0, end: bytes.count)
  }

  /// The longest kind of entry, in bytes.
  private static let reach = 40

  mutating func skipBlanks() {
    while offset < end,
      bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0A
        || bytes[offset] == 0x0D
    {
      offset += 1
    }
  }

  /// The marks around `**call**`.
  private mutating func skipEmphasis() {
    while offset < end, bytes[offset] == UInt8(ascii: "*") || bytes[offset] == UInt8(ascii: "_") {
      offset += 1
    }
  }

  /// A word that is a kind of entry, in brackets or emphasis or not; nothing is read of another.
  mutating func kind(settings: Settings) -> (kind: String, isContact: Bool)? {
    var ahead = self
    ahead.skipBlanks()
    ahead.skipEmphasis()
    guard let word = (ahead.bracketed() ?? ahead.word())?.lowercased(),
      let isContact = EntryKind.isContact(word, settings: settings)
    else { return nil }
    ahead.skipEmphasis()
    self = ahead
    return (word, isContact)
  }

  /// The words that are left, behind separators.
  var rest: String {
    var ahead = self
    ahead.skipSeparators()
    return String(decoding: bytes[ahead.offset..<end], as: UTF8.self)
  }

  /// Times of day and what stands between them: `10:30–11:00 `.
  mutating func skipTimes() {
    skipBlanks()
    while let timeEnd = ClockTime.end(in: bytes, at: offset, end: end) {
      offset = timeEnd
      skipSeparators()
    }
  }

  /// Letters, of any script; a hyphen joins them.
  mutating func word() -> String? {
    let start = offset
    while offset < end, offset - start < Self.reach, isLetter(bytes[offset]) { offset += 1 }
    guard offset > start, offset == end || !isDigit(bytes[offset]) else {
      offset = start
      return nil
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// `(letter)` or `[letter]`; nothing is read where the bracket holds more than a word.
  mutating func bracketed() -> String? {
    guard offset < end, bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[")
    else {
      return nil
    }
    let closer = bytes[offset] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var inside = self
    inside.offset += 1
    inside.skipBlanks()
    guard let word = inside.word() else { return nil }
    inside.skipBlanks()
    guard inside.offset < end, bytes[inside.offset] == closer else { return nil }
    offset = inside.offset + 1
    return word
  }

  /// Blanks, colon, comma, dashes and bars between a kind and the words.
  mutating func skipSeparators() {
    while offset < end {
      switch bytes[offset] {
      case 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "|"),
        UInt8(ascii: "."):
        offset += 1
      case 0xE2
      where offset + 2 < end && bytes[offset + 1] == 0x80
        && [0x93, 0x94].contains(bytes[offset + 2]):
        offset += 3
      default:
        return
      }
    }
  }

  /// `, `, ` and ` or ` & ` between two names.
  mutating func skipConjunction() {
    skipBlanks()
    if offset < end, bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: "&") {
      offset += 1
    }
    skipBlanks()
    var ahead = self
    if ahead.word()?.lowercased() == "and" { offset = ahead.offset }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      || byte == UInt8(ascii: "-") && offset + 1 < end && (bytes[offset + 1] | 0x20) &- 0x61 < 26
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
