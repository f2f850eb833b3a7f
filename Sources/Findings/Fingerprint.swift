/// A 64-bit number that stands for some bytes: FNV-1a, as its authors give it.
///
/// For telling things apart that nobody forges: ids of items, and whether a report was edited.
package struct Fingerprint: Hashable, Sendable {
  @usableFromInline package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable package init() {}

  @inlinable package init(of bytes: some Sequence<UInt8>) {
    combine(bytes)
  }

  /// Takes in further bytes.
  @inlinable package mutating func combine(_ bytes: some Sequence<UInt8>) {
    // Bytes in a row are taken in where the compiler knows what they are.
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { combine(row: $0) }
    if isDone == nil { for byte in bytes { combine(byte) } }
  }

  @usableFromInline mutating func combine(row bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  @inlinable mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The number as 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Thirty bits of it as six characters of Crockford's base 32, which leaves out the letters that are
  /// taken for others.
  package var sixCharacters: String {
    // All 64 bits take part in the 30 that are kept.
    let folded = value ^ (value >> 30)
    let characters = (0..<6).map { Self.digits[Int((folded >> UInt64(5 * $0)) & 31)] }
    return String(decoding: characters, as: UTF8.self)
  }
}
