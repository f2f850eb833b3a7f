import Testing

@testable import VaultFiles

@Suite("Checking that bytes are UTF-8")
struct UTF8Tests {
  @Test(
    "The offset is that of the first byte that is wrong",
    arguments: [
      ([], nil),
      ([0x61], nil),
      ([0xC3, 0xA9], nil),
      ([0xF0, 0x9F, 0x98, 0x80], nil),
      ([0xED, 0x9F, 0xBF], nil), ([0xEE, 0x80, 0x80], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil),
      // Latin-1, and a lone continuation.
      ([0x61, 0xE9], 1), ([0x61, 0xE9, 0x0A], 1), ([0x80], 0),
      // Overlong.
      ([0xC0, 0xAF], 0), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
      // Surrogates, beyond U+10FFFF, never used.
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0xFE], 0), ([0xFF], 0),
      // Cut short.
      ([0x61, 0xC3], 1), ([0xE2, 0x82], 0), ([0xF0, 0x9F, 0x98], 0), ([0xE2, 0x82, 0x61], 0),
    ] as [([UInt8], Int?)])
  func offset(bytes: [UInt8], expected: Int?) {
    #expect(invalidUTF8Offset(in: bytes) == expected)
    // The same behind whole words of ASCII, and before some.
    for length in 1...17 {
      let ascii = [UInt8](repeating: 0x61, count: length)
      #expect(invalidUTF8Offset(in: ascii + bytes) == expected.map { $0 + length })
      #expect(invalidUTF8Offset(in: bytes + ascii) == expected)
    }
  }

  @Test(
    "It agrees with the standard library on random bytes", arguments: 1...20 as ClosedRange<UInt64>)
  func random(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<2_000 {
      let bytes = random.nearlyText()
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let offset = invalidUTF8Offset(in: bytes)
      #expect((offset == nil) == isValid, "seed \(seed), bytes \(bytes)")
      if let offset {
        // All before the offset is text, and no longer text is.
        #expect(String(validating: bytes[..<offset], as: UTF8.self) != nil)
        for end in offset + 1..<min(offset + 5, bytes.count + 1) {
          #expect(String(validating: bytes[..<end], as: UTF8.self) == nil, "\(bytes)")
        }
      }
    }
  }

  @Test("The first NUL is found wherever it stands", arguments: 0..<40)
  func firstNULOffset(offset: Int) {
    var bytes = [UInt8](repeating: 0x01, count: 40)
    #expect(firstNUL(in: bytes) == nil)
    bytes[offset] = 0
    bytes[39] = 0
    #expect(firstNUL(in: bytes) == offset)
    #expect(firstNUL(in: Array(bytes[..<offset])) == nil)
    // A high byte is not taken for a NUL.
    #expect(firstNUL(in: [UInt8](repeating: 0x80, count: offset)) == nil)
  }
}

/// A small generator, so that every run tries the same bytes.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Up to 40 bytes of text of all lengths of characters, one byte in some of them changed.
  mutating func nearlyText() -> [UInt8] {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...10, using: &self) {
      let limits: [UInt32] = [0x80, 0x800, 0x10000, 0x110000]
      let limit = limits.randomElement(using: &self) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &self)) {
        text.append(scalar)
      }
    }
    var bytes = Array(String(text).utf8)
    if !bytes.isEmpty, Bool.random(using: &self) {
      bytes[Int.random(in: 0..<bytes.count, using: &self)] = UInt8.random(
        in: .min ... .max, using: &self)
    }
    return bytes
  }
}
