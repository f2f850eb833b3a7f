import Testing
import Trials

@testable import VaultStore

@Suite("The number that stands for bytes")
struct DigestTests {
  @Test("It changes with every bit and with the length", arguments: [0, 1, 7, 8, 9, 64, 1_001])
  func sensitive(_ count: Int) {
    var random = SeededRandom(seed: count)
    let bytes = (0..<count).map { _ in UInt8(random.below(256)) }
    let digest = Digest.of(bytes)
    #expect(Digest.of(bytes) == digest)
    #expect(Digest.of(bytes + [0]) != digest)
    for _ in 0..<min(50, 8 * count) {
      var damaged = bytes
      damaged[random.below(count)] ^= 1 << random.below(8)
      #expect(Digest.of(damaged) != digest)
    }
  }

  @Test("Words that change places change it")
  func order() {
    let words: [[UInt8]] = [Array(repeating: 1, count: 8), Array(repeating: 2, count: 8)]
    #expect(Digest.of(words[0] + words[1]) != Digest.of(words[1] + words[0]))
  }
}
