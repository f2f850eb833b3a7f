import People
import Testing
import VaultReview

@Suite("Beginning")
struct BeginningTests {
  private let three = ["2026-11-01", "2026-08-08", "2024-06-03"].map { entry($0, "coffee") }

  @Test("Where nobody is kindred, it says how to begin and proposes those you talk with most")
  func proposals() {
    var vault = SmallVault()
    vault.add("Seldom", Array(three.prefix(2))) { $0.isKindred = false }
    vault.add("Three", three) { $0.isKindred = false }
    vault.add("Four", three + [entry("2026-07-01")]) { $0.isKindred = false }
    vault.add("Declined", three) {
      $0.isKindred = false
      $0.isDeclined = true
    }
    vault.add("Archived", three) {
      $0.isKindred = false
      $0.isArchived = true
    }
    let lines = vault.lines(.beginning)
    #expect(lines.first?.hasPrefix("Write `kindred: true` between two lines of `---`") == true)
    #expect(
      lines.dropFirst() == [
        "Four — 4 conversations since 3 June 2024, the last coffee on 1 November: on your list?",
        "Three — 3 conversations since 3 June 2024, the last coffee on 1 November: on your list?",
      ])
    #expect(vault.review.summary.map(\.text) == ["Nobody is on your list yet."])
    #expect(vault.why("Seldom", .beginning) == "2 conversations, proposed from 3: no")
    #expect(vault.why("Declined", .beginning) == "not for your list, says the note: no")
  }

  @Test("An empty vault says where to put the first note")
  func empty() {
    #expect(SmallVault().lines(.beginning).first?.contains("in the folder People") == true)
  }

  @Test("At most five are proposed")
  func limit() {
    var vault = SmallVault()
    for name in ["A", "B", "C", "D", "E", "F", "G"] {
      vault.add(name, three) { $0.isKindred = false }
    }
    #expect(vault.lines(.beginning).count == 7)
    #expect(vault.lines(.beginning).last == "…and 2 more you talk with: `vault list --all`")
  }

  @Test("One kindred spirit is a beginning")
  func begun() {
    var vault = SmallVault()
    vault.add("Maya")
    #expect(vault.lines(.beginning).isEmpty)
    #expect(vault.why("Maya", .beginning) == nil)
  }
}
