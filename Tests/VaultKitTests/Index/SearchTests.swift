import Days
import Findings
import Foundation
import Testing
import VaultStore

@testable import VaultKit

/// What full text finds, and that it finds nothing private.
@Suite struct SearchTests {
  private static let note = """
    ---
    name: Žofie Dvořák
    aliases: [王秀英]
    interests: [wood engraving]
    private: quagga
    ---
    She breeds horses. (private:: okapi and zebu) She sings.

    ## Log

    - 2026-10-02: coffee, about the trail running club
      - private:: gazelle
        and her impala
    - 2026-09-01: call about nothing

    ## Private

    Secretly a wildebeest.

    - 2026-08-01: call about a springbok
    """

  /// The lines that a search finds.
  private func found(_ words: String, _ indexer: String?) async throws -> [Int] {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kindred-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let people = folder.appending(path: "People")
    try FileManager.default.createDirectory(at: people, withIntermediateDirectories: true)
    try Data(Self.note.utf8).write(to: people.appending(path: "Zofie.md"))
    var vault = try Vault(at: folder.path)
    vault.indexer = indexer
    let day = Day(number: 20_778)
    let reading = try await vault.read(on: day)
    let results = try await vault.search(
      for: SearchQuery(words), SearchFilter(), limit: 9, in: reading, on: day)
    return results.map(\.line)
  }

  @Test(
    arguments: [
      ("dvorak", [2, 2]), ("秀英", [2, 3]), ("英", [2, 3]), ("王英", []), ("horses", [7]),
      ("trail run*", [11]), ("\"trail running\"", [11]), ("\"running trail\"", []),
      ("engraving", [4]), ("horses engraving", [4]), ("call", [14]), ("horse", []),
    ], ["test", nil] as [String?])
  func `Words are found where they stand`(
    _ example: (words: String, lines: [Int]), _ indexer: String?
  ) async throws {
    #expect(try await found(example.words, indexer).sorted() == example.lines)
  }

  @Test(
    arguments: [
      "NEAR(horses trail, 5)", "horses OR engraving", "NOT horses", "-horses", "^horses",
      "words:horses",
      "\"horses", "horses\"*", "\"\"\"", "*", "(horses", "horses\u{0}trail",
      "'; DROP TABLE files; --",
      String(repeating: "horses ", count: 2_000), "\u{202E}horses", "{words} : horses", "%", "\\",
    ])
  func `What would be a language elsewhere is words`(_ words: String) async throws {
    let found = try await found(words, "test")
    #expect(try await found == self.found(words, nil))
    let isFound = Set(found).isSubset(of: [7])
    #expect(isFound, "\(found)")
  }

  @Test(arguments: ["quagga", "okapi", "zebu", "gazelle", "impala", "wildebeest", "springbok"])
  func `What is private is not found`(_ word: String) async throws {
    #expect(try await found(word, nil) == [])
    #expect(try await found(word, "test") == [])
  }
}
