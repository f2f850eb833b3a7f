/// How some words begin, to pass over most words of a text without making a string of each.
///
/// A stem and its word have their first two letters in common.
struct WordBeginnings: Sendable {
  private let pairs: Set<UInt16>

  init(of stems: some Sequence<String>) {
    pairs = Set(stems.compactMap { stem in Self.pair(Array(stem.utf8.prefix(2))) })
  }

  /// The words of a text that begin like one of the stems, folded, and how many words it has.
  func words(of text: String, atMost limit: Int) -> (count: Int, candidates: [String]) {
    var text = text
    return text.withUTF8 { bytes in
      var scan = Scan(bytes: bytes, limit: limit)
      scan.run { word in Self.pair(word).map(pairs.contains) == true }
      return (scan.count, scan.candidates)
    }
  }

  private static func pair(_ word: some Collection<UInt8>) -> UInt16? {
    guard let first = word.first, let second = word.dropFirst().first else { return nil }
    return UInt16(first) << 8 | UInt16(second)
  }
}

/// One pass over the bytes of a text; its words are those of `SignificantWords`.
private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  let limit: Int
  private(set) var count = 0
  private(set) var candidates: [String] = []
  private var word: [UInt8] = []
  /// Where the bytes begin that the word is made of.
  private var start = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  mutating func run(isCandidate: ([UInt8]) -> Bool) {
    var offset = 0
    while offset < bytes.count, count < limit {
      let byte = bytes[offset]
      offset += 1
      if (byte | 0x20) &- 0x61 < 26 {
        word.append(byte | 0x20)
      } else if byte &- 0x30 < 10 {
        word.append(byte)
      } else if byte < 0x80 {
        if !Self.joins(ascii: byte) {
          finish(isCandidate)
          start = offset
        }
      } else if byte == 0xE2, offset + 1 < bytes.count, bytes[offset] == 0x80 {
        // Dashes, quotes and the like begin with E2 80; any other character may be a letter.
        offset += 2
        if !Self.joins(bytes[offset - 1]) {
          finish(isCandidate)
          start = offset
        }
      } else {
        offset = readSlowly(isCandidate)
      }
    }
    finish(isCandidate)
  }

  /// Reads what lies between two characters that part words in any script; gives its end.
  private mutating func readSlowly(_ isCandidate: ([UInt8]) -> Bool) -> Int {
    word.removeAll(keepingCapacity: true)
    let end =
      bytes[start...].firstIndex { byte in
        byte < 0x80 && !Self.joins(ascii: byte) && byte &- 0x30 >= 10
          && (byte | 0x20) &- 0x61 >= 26
      } ?? bytes.count
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    for word in text.words(atMost: limit - count) {
      count += 1
      if isCandidate(Array(word.utf8)) { candidates.append(word) }
    }
    start = end
    return end
  }

  private mutating func finish(_ isCandidate: ([UInt8]) -> Bool) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count > 1, count < limit, !word.allSatisfy({ $0 &- 0x30 < 10 }) else { return }
    count += 1
    if isCandidate(word) { candidates.append(String(decoding: word, as: UTF8.self)) }
  }

  /// Whether a character parts no word: a hyphen, an apostrophe.
  private static func joins(ascii byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  /// Whether a character of General Punctuation, by its last byte, parts no word: one that does not
  /// show, a hyphen, an apostrophe.
  private static func joins(_ last: UInt8) -> Bool {
    switch last {
    case 0x8B...0x8F, 0x90, 0x91, 0x98, 0x99, 0xAA...0xAE: true
    default: false
    }
  }
}
