extension [UInt8] {
  /// The offset of the first byte of a value at or behind another offset; the end where there is none.
  package func firstOffset(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBytes { $0.firstOffset(of: byte, from: start) }
  }
}

extension UnsafeRawBufferPointer {
  /// The offset of the first byte of a value at or behind another offset; the end where there is none.
  ///
  /// Eight bytes are looked at in one step, as most of a text holds no byte that is looked for.
  package func firstOffset(of byte: UInt8, from start: Int) -> Int {
    var offset = start
    while offset + 8 <= count {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if EightBytes(word).hold(byte) { break }
      offset += 8
    }
    while offset < count, self[offset] != byte { offset += 1 }
    return offset
  }
}

/// Eight bytes, asked at once.
package struct EightBytes {
  @usableFromInline let word: UInt64

  @inlinable package init(_ word: UInt64) {
    self.word = word
  }

  /// Whether one of them has a value.
  @inlinable package func hold(_ byte: UInt8) -> Bool {
    // The bytes that have it become zero, and only a zero borrows from its top bit.
    let other = word ^ Self.ones &* UInt64(byte)
    return (other &- Self.ones) & ~other & Self.tops != 0
  }

  /// Whether all are ASCII.
  @inlinable package var areASCII: Bool { word & Self.tops == 0 }

  /// Whether one of them is less than a number, which is 128 at most.
  @inlinable package func holdLess(than limit: UInt8) -> Bool {
    (word &- Self.ones &* UInt64(limit)) & ~word & Self.tops != 0
  }

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var tops: UInt64 { 0x8080_8080_8080_8080 }
}
