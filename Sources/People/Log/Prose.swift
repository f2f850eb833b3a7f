/// The words of a text as a person would read them out: without marked places, on one line.
enum Prose {
  /// The text of `range` without some ranges in it, white space run together.
  static func text(
    _ bytes: [UInt8], _ range: Range<Int>, leavingOut holes: some Sequence<Range<Int>>
  ) -> String {
    String(unsafeUninitializedCapacity: max(0, range.count)) { buffer in
      var words = ProseWords(buffer)
      bytes.withUnsafeBufferPointer { bytes in
        var start = range.lowerBound
        for hole in holes where hole.upperBound > start && hole.upperBound <= range.upperBound {
          words.append(bytes[start..<max(start, hole.lowerBound)])
          start = hole.upperBound
          // `a walk (with:: [[Tom]]).` leaves no blank before the full stop.
          guard start < range.upperBound, isStop(bytes[start]) else { continue }
          if words.isEmpty { start += 1 }
          words.dropBlank()
        }
        words.append(bytes[start..<max(start, range.upperBound)])
      }
      words.dropBlank()
      return withoutBlockID(buffer[..<words.count]).count
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(byte)
  }

  /// The text before a block identifier at its end: ` ^37066d`.
  private static func withoutBlockID(
    _ words: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) -> Slice<UnsafeMutableBufferPointer<UInt8>> {
    guard let caret = words.lastIndex(of: UInt8(ascii: "^")), caret > words.startIndex,
      words[caret - 1] == 0x20, caret + 1 < words.endIndex,
      words[(caret + 1)...].allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
      )
    else { return words }
    return words[..<(caret - 1)]
  }
}

/// Words that are put together in a buffer that has room for them, with one space for every run of
/// blanks and line ends, and none at the beginning.
private struct ProseWords {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var offset = text.startIndex
    while offset < text.endIndex {
      let start = offset
      while offset < text.endIndex, !Self.isBlank(text[offset]) { offset += 1 }
      _ = buffer[count...].update(fromContentsOf: text[start..<offset])
      count += offset - start
      guard offset < text.endIndex else { return }
      if count > 0, buffer[count - 1] != 0x20 {
        buffer[count] = 0x20
        count += 1
      }
      offset += 1
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Drops the space at the end, of which there is one at most.
  mutating func dropBlank() {
    if count > 0, buffer[count - 1] == 0x20 { count -= 1 }
  }
}
