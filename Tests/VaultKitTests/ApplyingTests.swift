import Foundation
import Testing
import VaultKit

/// The library's way from a ticked review into the notes.
struct ApplyingTests {
  @Test
  func ticksReachTheNotes() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let people = folder.appending(path: "People")
    try FileManager.default.createDirectory(at: people, withIntermediateDirectories: true)
    let note = people.appending(path: "Ada.md")
    try Data("---\nkindred: true\n---\n## Log\n\n- 2026-01-02: call\n".utf8).write(to: note)
    let report = folder.appending(path: "Reviews/2026-11-21.md")
    try FileManager.default.createDirectory(
      at: report.deletingLastPathComponent(), withIntermediateDirectories: true)

    let day = try #require(VaultDay("2026-11-21"))
    let vault = try Vault(at: folder.path)
    let item = try #require(try await vault.review(on: day).sections.first?.items.first)
    let text = """
      ---
      generated-by: vault
      review: 2026-11-21
      ---
      ## Reach out
      - [x] [[Ada]] — 46 weeks ^\(item.id) walk
      - [x] [[Bea]] — 2 weeks ^r-000000

      """
    try Data(text.utf8).write(to: report)

    let applied = try await vault.apply(on: day)
    #expect(applied.map(\.title) == ["Ada", "Bea"])
    #expect(applied.map(\.done) == ["logged for 21 November 2026", nil])
    #expect(applied.map(\.refusal) == [nil, "the notes do not say this any more"])
    let written = try String(contentsOf: note, encoding: .utf8)
    #expect(
      written == "---\nkindred: true\n---\n## Log\n\n- 2026-11-21: walk\n- 2026-01-02: call\n")
    #expect(try await vault.apply("Reviews/2026-11-21.md", on: day).map(\.title) == ["Bea"])
  }
}
