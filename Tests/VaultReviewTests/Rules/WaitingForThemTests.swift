import People
import Testing
import VaultReview

@Suite("Waiting for them")
struct WaitingForThemTests {
  @Test("What others said they would do, without a word of blame")
  func theirs() {
    var vault = SmallVault()
    let promises = [
      promise("send the draft", of: "Maya", mine: false, due: "2026-11-01", since: "2026-10-02"),
      promise("mine", of: "Maya"), promise("done", of: "Maya", mine: false, .kept),
    ]
    vault.add("Maya", [entry("2026-11-14")], promises: promises)
    #expect(
      vault.lines(.waiting) == [
        "Maya: send the draft — they said so on 2 October, due 1 November (2 weeks ago)"
      ])
    #expect(
      vault.why("Maya", .waiting)
        == "Maya: send the draft, they said so on 2 October, due 1 November (2 weeks ago): yes")
  }

  @Test("Nothing is waited for from the dead")
  func dead() {
    var vault = SmallVault()
    vault.add("Maya", promises: [promise("send the draft", of: "Maya", mine: false)]) {
      $0.died = stated(date("2026-11-01"))
    }
    #expect(vault.lines(.waiting).isEmpty)
  }

  @Test("Nobody who owes nothing is named")
  func nothing() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2026-11-14")])
    #expect(vault.lines(.waiting).isEmpty)
    #expect(vault.why("Maya", .waiting) == "no open promise of theirs: no")
  }
}
