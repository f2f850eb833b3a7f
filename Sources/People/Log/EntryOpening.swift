import Findings
import NoteSyntax
import VaultSettings

/// The opening words of an entry: its kind, and who was there (`coffee with [[A]] and [[B]]`).
struct EntryOpening {
  /// In lower case; nil where the first word is no kind.
  private(set) var kind: String?
  /// Whether the kind is contact; an entry without a kind is.
  private(set) var isContact = true
  /// Where the words behind the kind begin.
  private(set) var textStart: Int
  /// The links that it names as present.
  private(set) var with: [Link] = []

  init(of text: Range<Int>, in note: Note, settings: Settings) {
    var reader = WordReader(bytes: note.source.bytes, offset: text.lowerBound, end: text.upperBound)
    reader.skipBlanks()
    textStart = reader.offset
    let start = reader
    let word = reader.bracketed() ?? reader.word()
    guard let word, let isContact = EntryKind.isContact(word.lowercased(), settings: settings)
    else {
      return
    }
    kind = word.lowercased()
    self.isContact = isContact
    var ahead = reader
    reader.skipSeparators()
    textStart = max(start.offset, reader.offset)
    ahead.skipBlanks()
    guard ahead.word()?.lowercased() == "with" else { return }
    while true {
      ahead.skipBlanks()
      guard let link = note.wikilink(at: ahead.offset) else { return }
      with.append(link)
      ahead.offset = link.range.upperBound
      ahead.skipConjunction()
    }
  }
}

extension Note {
  /// The wikilink that begins at a byte.
  func wikilink(at offset: Int) -> Link? {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low < links.count, links[low].range.lowerBound == offset, links[low].form == .wiki else {
      return nil
    }
    return links[low]
  }
}

/// Reads words along the beginning of a text.
struct WordReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

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
