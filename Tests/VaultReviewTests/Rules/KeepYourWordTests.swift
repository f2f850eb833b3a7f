import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Keep your word")
struct KeepYourWordTests {
  @Test("By due day, then those without one, the oldest first; what is due later is there too")
  func order() {
    var vault = SmallVault()
    let promises = [
      promise("undated, new", of: "Maya", since: "2026-11-01"),
      promise("undated, old", of: "Maya", since: "2026-08-08"),
      promise("no day at all", of: "Maya"),
      promise("due later", of: "Maya", due: "2026-11-30", since: "2026-11-02"),
      promise("send the paper samples", of: "Maya", due: "2026-08-20", since: "2026-08-08"),
      promise("due only", of: "Maya", due: "2026-11-21"),
    ]
    vault.add("Maya", [entry("2026-11-14")], promises: promises)
    #expect(
      vault.lines(.keepYourWord) == [
        "Maya: send the paper samples — promised 8 August, due 20 August (13 weeks ago)",
        "Maya: due only — due 21 November (today)",
        "Maya: due later — promised 2 November, due 30 November (in 9 days)",
        "Maya: undated, old — promised 8 August", "Maya: undated, new — promised 1 November",
        "Maya: no day at all — no day given",
      ])
    #expect(vault.items(.keepYourWord).allSatisfy { $0.isTask && $0.sources.first?.line == 20 })
  }

  @Test("Kept, dropped and theirs are not mine to keep")
  func others() {
    var vault = SmallVault()
    let promises = [
      promise("kept", of: "Maya", .kept), promise("dropped", of: "Maya", .dropped),
      promise("theirs", of: "Maya", mine: false),
    ]
    vault.add("Maya", [entry("2026-11-14")], promises: promises)
    #expect(vault.lines(.keepYourWord).isEmpty)
    #expect(vault.why("Maya", .keepYourWord) == "no open promise of yours: no")
  }

  @Test("Promises to everyone count, kindred, paused or not; but not to the archived and the dead")
  func people() {
    var vault = SmallVault()
    vault.add("Acquaintance", promises: [promise("one", of: "Acquaintance")]) {
      $0.isKindred = false
    }
    vault.add("Archived", promises: [promise("two", of: "Archived")]) { $0.isArchived = true }
    vault.add("Died", promises: [promise("four", of: "Died")]) { $0.died = stated(nil) }
    vault.add("Paused", promises: [promise("three", of: "Paused")]) { $0.isPaused = true }
    #expect(
      vault.lines(.keepYourWord) == [
        "Acquaintance: one — no day given", "Paused: three — no day given",
      ])
    #expect(vault.why("Paused", .keepYourWord) == "Paused: three, no day given: yes")
  }

  @Test("A promise to several people is one item")
  func several() {
    var vault = SmallVault()
    for name in ["Ada", "Bo", "Cy"] { vault.add(name) }
    let shared = promise("bring the slides", of: "Ada", since: "2026-11-01")
    vault.index.promises = [
      SharedPromise(promise: shared, people: ["Ada", "Bo", "Cy"].map(path(of:)))
    ]
    #expect(
      vault.lines(.keepYourWord) == ["Ada, Bo and Cy: bring the slides — promised 1 November"])
  }

  @Test("One that comes round again cannot be ticked here")
  func recurring() {
    var vault = SmallVault()
    vault.add("Maya", promises: [promise("water plants", of: "Maya", isRecurring: true)])
    #expect(
      vault.lines(.keepYourWord) == [
        "Maya: water plants — no day given, comes round again: tick it in the note"
      ])
    #expect(vault.items(.keepYourWord).first?.isTask == false)
  }

  @Test("What a plan for a later day holds is for that day")
  func plan() {
    var vault = SmallVault()
    vault.add("Maya", promises: [promise("bring samples", of: "Maya", since: "2026-11-28")])
    #expect(vault.lines(.keepYourWord) == ["Maya: bring samples — for 28 November"])
  }
}
