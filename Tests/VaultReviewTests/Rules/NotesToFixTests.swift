import Findings
import Testing
import VaultIndex

@testable import VaultReview

@Suite("Notes to fix")
struct NotesToFixTests {
  private func finding(_ code: FindingCode, _ name: String, line: Int) -> Finding {
    Finding(code, in: path(of: name), at: Place(line: line, column: 1), "something in \(name)")
  }

  @Test("Errors first, then by path, each with its place and what to do")
  func order() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2026-11-14")])
    vault.index.findings = [finding(.badDate, "Ada", line: 4), finding(.yaml, "Maya", line: 2)]
    #expect(
      vault.lines(.notesToFix) == [
        "Maya — something in Maya", "· Put the value in double quotes, or correct the line.",
        "Ada — something in Ada", "· \(FindingCode.badDate.remedy)",
      ])
    #expect(vault.items(.notesToFix).map { $0.sources.first?.line } == [2, 4])
    #expect(vault.why("Maya", .notesToFix) == "something in Maya: yes")
  }

  @Test(
    "What stands in the note is set off from what is said about it",
    arguments: [
      ("no day `2026-02-30`", [.words("no day "), .command("2026-02-30")]),
      ("a ` alone", [.words("a ` alone")]), ("", []),
    ] as [(String, [Phrase.Piece])])
  func marked(message: String, pieces: [Phrase.Piece]) {
    #expect(Phrase(quoting: message).pieces == pieces)
  }

  @Test("Ten are shown and the rest is counted")
  func limit() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2026-11-14")])
    vault.index.findings = (1...12).map { finding(.badDate, "Ada", line: $0) }
    #expect(vault.lines(.notesToFix).last == "…and 2 more: `vault check`")
    #expect(vault.why("Maya", .notesToFix) == "nothing wrong with the note: no")
  }
}
