import Days
import Findings
import Foundation
import Testing
import Trials
import VaultStore

@testable import VaultKit

/// Whatever becomes of the index, answers are those without one, and it heals.
@Suite struct DamageTests {
  private static let day = Day(number: 20_778)

  @Test(arguments: Rounds.seeds(40, soak: 2_000))
  func `A damaged index changes no answer and heals`(_ seed: Int) async throws {
    let changing = try ChangingVault(seed: 3)
    let vault = try changing.open()
    let reading = try await vault.read(on: Self.day, fillingTables: seed.isMultiple(of: 2))
    let made = MadeReview(review: vault.review(of: reading, on: Self.day), reading: reading)
    vault.keep(made)
    var without = vault
    without.indexer = nil
    let expected = try await without.read(on: Self.day)
    let file = changing.folder.appending(path: ".vault/index.sqlite")
    try damage(file, seed)
    if let kept = vault.keptReview(in: try await vault.glance(on: Self.day)) {
      #expect(vault.markdown(of: kept) == vault.markdown(of: made), "seed \(seed)")
    }
    #expect(try await vault.read(on: Self.day).isSame(as: expected), "seed \(seed)")
    // Damage that a run comes upon is gone at the next, or the one after.
    for _ in 1...2 { _ = try await vault.read(on: Self.day) }
    #expect(try await vault.read(on: Self.day).isSame(as: expected), "seed \(seed)")
    #expect(vault.openIndex() != nil, "seed \(seed)")
  }

  @Test(arguments: Rounds.seeds(30, soak: 600))
  func `A damaged index answers SQL and finds words as one made anew`(_ seed: Int) async throws {
    let changing = try ChangingVault(seed: 4)
    let vault = try changing.open()
    _ = try await vault.read(on: Self.day, fillingTables: true)
    var without = vault
    without.indexer = nil
    let expected = try await answers(of: without)
    try damage(changing.folder.appending(path: ".vault/index.sqlite"), seed)
    for round in 1...3 {
      #expect(try await answers(of: vault) == expected, "seed \(seed), round \(round)")
    }
  }

  @Test func `What another run has emptied meanwhile is asked elsewhere`() async throws {
    let changing = try ChangingVault(seed: 4)
    let vault = try changing.open()
    let reading = try await vault.read(on: Self.day, fillingTables: true)
    let expected = try await answers(of: vault)
    try #require(vault.openIndex()).file.discard()
    #expect(try await answers(of: vault, reading) == expected)
  }

  /// What SQL and search say of what was read.
  private func answers(of vault: Vault, _ reading: VaultReading? = nil) async throws -> [String] {
    var reading = reading
    if reading == nil { reading = try await vault.read(on: Self.day, fillingTables: true) }
    let read = try #require(reading)
    var said: [String] = []
    for sql in [
      "SELECT name, day FROM due ORDER BY name, day",
      "SELECT day, text FROM entries ORDER BY day, text",
      "SELECT name, path, line FROM mentions ORDER BY name, path, line",
    ] {
      let rows = try await vault.answer(to: sql, about: read, on: Self.day).rows
      said += rows.map { $0.map(\.words).joined(separator: "|") }
    }
    let found = try await vault.search(
      for: SearchQuery("coffee"), SearchFilter(), limit: 99, in: read, on: Self.day)
    return said + found.map { "\($0.path.text):\($0.line) \($0.text)" }.sorted()
  }

  private func damage(_ file: URL, _ seed: Int) throws {
    var random = SeededRandom(seed: seed)
    var bytes = Array(try Data(contentsOf: file))
    switch seed % 5 {
    case 0: bytes.removeLast(random.below(bytes.count))
    case 1: bytes = Array("not a database, and longer than its head would be".utf8)
    case 2: bytes = []
    default:
      for _ in 0...random.below(20) { bytes[random.below(bytes.count)] ^= 1 << random.below(8) }
    }
    try Data(bytes).write(to: file)
  }

  @Test func `An index of a newer program is left alone, and answers are the same`() async throws {
    let changing = try ChangingVault(seed: 5)
    let vault = try changing.open()
    let expected = try await vault.read(on: Self.day)
    let file = changing.folder.appending(path: ".vault/index.sqlite")
    try IndexFixture.makeNewer(file)
    let before = try Data(contentsOf: file)
    let reading = try await vault.read(on: Self.day)
    #expect(reading.isSame(as: expected) && !reading.isIndexed)
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func `Two at once never fail, and the index is whole`() async throws {
    let changing = try ChangingVault(seed: 9)
    let vault = try changing.open()
    var without = vault
    without.indexer = nil
    let expected = try await without.read(on: Self.day)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { try await vault.read(on: Self.day).isSame(as: expected) }
      }
      for try await isSame in group { #expect(isSame) }
    }
    _ = try await vault.read(on: Self.day)
    let differences = try await vault.differencesOfIndex(on: Self.day)
    #expect(differences == [])
  }
}

/// Changes to an index that only a test makes.
enum IndexFixture {
  /// Makes an index say that a newer program made it.
  static func makeNewer(_ file: URL) throws {
    var bytes = Array(try Data(contentsOf: file))
    // The version in the head of the file, and once more in a row of the table `meta`.
    bytes[63] = 9
    let row = try #require(Data(bytes).firstRange(of: Data("schema2".utf8)))
    bytes[row.upperBound - 1] = UInt8(ascii: "9")
    try Data(bytes).write(to: file)
  }
}
