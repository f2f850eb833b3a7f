import Testing

@testable import VaultKit

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1_000])
  func `Results come in the order of the elements`(_ count: Int) async {
    let numbers = Array(0..<count)
    #expect(await numbers.mapInParallel { $0 * $0 } == numbers.map { $0 * $0 })
  }
}
