/// A 64-bit number that stands for some bytes, eight of them at a time.
///
/// It tells whether bytes are the same as before, and whether the disk gave back what was written;
/// not whether somebody who wants to deceive the program has changed them.
package enum Digest {
  /// The number of bytes in memory.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = mixed(seed, UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      state = mixed(state, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mixed(mixed(state, rest), seed)
  }

  /// The number of bytes.
  package static func of(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { of($0) }
  }

  /// Bytes behind their number, as they are kept.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: of(bytes).littleEndian) { Array($0) } + bytes
  }

  /// What was sealed; nil where the number does not fit it.
  static func opened(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard bytes.count >= 8 else { return nil }
    let sealed = UnsafeRawBufferPointer(rebasing: bytes[8...])
    return UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)) == of(sealed) ? sealed : nil
  }

  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low &+ word
  }

  private static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15
  private static let multiplier: UInt64 = 0xbf58_476d_1ce4_e5b9
}
