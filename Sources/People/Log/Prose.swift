/// The words of a text as a person would read them out: without marked places, on one line.
enum Prose {
  /// The text of `range` without some ranges in it, white space run together.
  static func text(
    _ bytes: [UInt8], _ range: Range<Int>, leavingOut holes: some Sequence<Range<Int>>
  ) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    var start = range.lowerBound
    for hole in holes where hole.upperBound > start && hole.upperBound <= range.upperBound {
      append(bytes[start..<max(start, hole.lowerBound)], to: &words)
      start = hole.upperBound
      // `a walk (with:: [[Tom]]).` leaves no blank before the full stop.
      guard start < range.upperBound, isStop(bytes[start]) else { continue }
      if words.isEmpty { start += 1 }
      if words.last == 0x20 { words.removeLast() }
    }
    append(bytes[start..<max(start, range.upperBound)], to: &words)
    while let last = words.last, last == 0x20 { words.removeLast() }
    return String(decoding: withoutBlockID(words[...]), as: UTF8.self)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(byte)
  }

  /// Adds words with one space for every run of blanks and line ends, and none at the beginning.
  private static func append(_ text: ArraySlice<UInt8>, to words: inout [UInt8]) {
    for byte in text {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
  }

  /// The text before a block identifier at its end: ` ^37066d`.
  private static func withoutBlockID(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let caret = words.lastIndex(of: UInt8(ascii: "^")), caret > words.startIndex,
      words[caret - 1] == 0x20, caret + 1 < words.endIndex,
      words[(caret + 1)...].allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
      )
    else { return words }
    return words[..<(caret - 1)]
  }
}
