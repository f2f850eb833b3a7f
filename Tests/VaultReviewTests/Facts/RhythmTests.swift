import Days
import Testing
import VaultIndex

@testable import VaultReview

@Suite("Rhythm")
struct RhythmTests {
  private func blocks(_ days: [String]) -> String {
    var vault = SmallVault()
    vault.add("Maya", days.map { entry($0) })
    return Rhythm(of: vault.index.people[0], on: date("2026-11-21")).blocks
  }

  @Test("A step for each day with contact, this month last, older and later ones left out")
  func steps() {
    #expect(
      blocks(["2026-11-22", "2026-11-21", "2026-11-02", "2026-10-31", "2025-12-01", "2025-11-30"])
        == "▂▁▁▁▁▁▁▁▁▁▂▃")
    #expect(blocks([]) == "▁▁▁▁▁▁▁▁▁▁▁▁")
  }

  @Test("Two entries of one day are one contact")
  func sameDay() {
    #expect(blocks(["2026-11-02", "2026-11-02", "2026-11-02"]).last == "▂")
  }

  @Test("Where a month has more than seven, the fullest is the whole block and one still shows")
  func scaled() {
    let many = (1...20).map { "2026-10-\($0 < 10 ? "0" : "")\($0)" } + ["2026-11-01"]
    #expect(blocks(many).suffix(2) == "█▂")
  }
}
