import Testing
import Trials
import VaultKit

/// Damaged notes are read like any others: without an end of the run, in time, every time the same.
@Suite struct MutationTests {
  @Test(arguments: ["ExampleVault", "Tests/Vaults/small", "Tests/Vaults/schema"])
  func `A vault with a damaged note is read, reviewed and printed`(_ name: String) throws {
    let corpus = try Corpus(name)
    let texts = corpus.notes.map(\.bytes)
    try #require(!texts.isEmpty)
    for seed in Rounds.seeds(80, soak: 20_000) {
      var random = SeededRandom(seed: seed)
      let position = seed % texts.count
      let damaged = Mutation.of(texts[position], among: texts, with: &random)
      do {
        let reading = try onSmallThread { corpus.reading(with: damaged, at: position) }
        let again = corpus.reading(with: damaged, at: position)
        #expect(reading == again, "\(name), seed \(seed): \(damaged)")
      } catch {
        Issue.record("\(name), seed \(seed) takes too long: \(damaged)")
      }
    }
  }

  @Test func `A small damaged note by itself is read`() throws {
    let day = try #require(VaultDay("2026-11-21"))
    for seed in Rounds.seeds(300, soak: 100_000) {
      var random = SeededRandom(seed: seed)
      let note = RandomNote(seed: seed).bytes
      let damaged = Mutation.of(note, among: [RandomNote(seed: seed + 1).bytes], with: &random)
      let reading = try onSmallThread { NoteReading(damaged, at: "People/A.md", on: day) }
      #expect(reading == NoteReading(damaged, at: "People/A.md", on: day), "seed \(seed)")
    }
  }
}
