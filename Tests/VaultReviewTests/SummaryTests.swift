import Days
import People
import Testing
import VaultReview

@Suite("Summary")
struct SummaryTests {
  @Test("Everyone on the list is counted once; the dead and archived are not")
  func counts() {
    var vault = SmallVault()
    vault.add("In touch", [entry("2026-11-14")])
    vault.add("Due", [entry("2026-01-14")])
    vault.add(
      "Drifting", ["2026-10-02", "2026-09-22", "2026-09-12", "2026-09-02"].map { entry($0) })
    vault.add("Paused") { $0.isPaused = true }
    vault.add("Died") { $0.died = stated(nil) }
    vault.add("Archived") { $0.isArchived = true }
    #expect(
      vault.review.summary.map(\.text) == [
        "4 kindred spirits: 1 in touch, 1 waiting to hear from you, 1 drifting, 1 resting."
      ])
  }

  @Test("A day with nothing to say says so")
  func quiet() {
    var vault = SmallVault()
    vault.add("In touch", [entry("2026-11-14")])
    #expect(vault.review.sections.isEmpty)
    #expect(
      vault.review.summary.map(\.text) == [
        "1 kindred spirit: 1 in touch.", "Nothing needs a word today.",
      ])
  }

  @Test("One section of it, or that there is nothing in it")
  func only() {
    var vault = SmallVault()
    vault.add("Due", [entry("2026-01-14")], promises: [promise("send", of: "Due")])
    #expect(vault.review.only(.keepYourWord).sections.map(\.id) == [.keepYourWord])
    #expect(vault.review.only(.drifting).summary.map(\.text) == ["Nothing under Drifting today."])
  }
}
