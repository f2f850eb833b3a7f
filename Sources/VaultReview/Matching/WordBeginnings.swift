/// How some words begin, to pass over most words of a text without making a string of each.
///
/// A stem and its word have their first two letters in common.
struct WordBeginnings: Sendable {
  private let pairs: Set<UInt16>

  init(of stems: some Sequence<String>) {
    pairs = Set(stems.compactMap { stem in Self.pair(Array(stem.utf8.prefix(2))) })
  }

  /// The words of a text that begin like one of the stems, folded, and how many words it has; nil where
  /// the text has letters beyond ASCII, and is read the slow way.
  func words(of text: String, atMost limit: Int) -> (count: Int, candidates: [String])? {
    var text = text
    return text.withUTF8 { bytes in
      var scan = Scan(bytes: bytes, limit: limit)
      return scan.run { word in Self.pair(word).map(pairs.contains) == true }
    }
  }

  private static func pair(_ word: [UInt8]) -> UInt16? {
    word.count < 2 ? nil : UInt16(word[0]) << 8 | UInt16(word[1])
  }
}

/// One pass over the bytes of a text; its words are those of `SignificantWords`.
private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  let limit: Int
  private var count = 0
  private var candidates: [String] = []
  private var word: [UInt8] = []

  init(bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  mutating func run(
    isCandidate: ([UInt8]) -> Bool
  ) -> (count: Int, candidates: [String])? {
    var offset = 0
    while offset < bytes.count, count < limit {
      let byte = bytes[offset]
      offset += 1
      if (byte | 0x20) &- 0x61 < 26 {
        word.append(byte | 0x20)
      } else if byte &- 0x30 < 10 {
        word.append(byte)
      } else if byte < 0x80 {
        if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'") { finish(isCandidate) }
      } else {
        // Dashes, quotes and the like begin with E2 80; any other character may be a letter.
        guard byte == 0xE2, offset + 1 < bytes.count, bytes[offset] == 0x80 else { return nil }
        if !Self.joins(bytes[offset + 1]) { finish(isCandidate) }
        offset += 2
      }
    }
    finish(isCandidate)
    return (count, candidates)
  }

  private mutating func finish(_ isCandidate: ([UInt8]) -> Bool) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count > 1, count < limit, !word.allSatisfy({ $0 &- 0x30 < 10 }) else { return }
    count += 1
    if isCandidate(word) { candidates.append(String(decoding: word, as: UTF8.self)) }
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
