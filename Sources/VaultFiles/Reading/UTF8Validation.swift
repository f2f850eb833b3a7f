/// The offset of the first byte that is not part of valid UTF-8; nil where all of it is.
///
/// Valid is what RFC 3629 says: no overlong forms, no surrogates, nothing above U+10FFFF. Of a
/// character that is cut short or wrong, the offset is that of its first byte.
func invalidUTF8Offset(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { bytes in
    var offset = 0
    while true {
      offset = endOfASCII(in: bytes, from: offset)
      if offset == bytes.count { return nil }
      let length = characterLength(in: bytes, at: offset)
      if length == 0 { return offset }
      offset += length
    }
  }
}

/// The offset of the first byte from `offset` on that is not ASCII, or the end.
private func endOfASCII(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Int {
  var offset = offset
  while offset + 8 <= bytes.count,
    bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
  {
    offset += 8
  }
  while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
  return offset
}

/// The length of the character of two to four bytes at `offset`; 0 where it is not valid.
private func characterLength(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
  // The second byte has limits of its own after some first bytes; Unicode, table 3-7.
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes[offset] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
  for next in offset + 2..<offset + length where bytes[next] & 0xC0 != 0x80 { return 0 }
  return length
}

/// The offset of the first NUL byte; nil where there is none.
func firstNUL(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { bytes in
    var offset = 0
    // Eight bytes at a time: a byte borrows from its top bit only if it is NUL.
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      offset += 8
    }
    return bytes[offset...].firstIndex(of: 0)
  }
}
