import Days
import People
import Testing
import VaultReview
import VaultSettings

@Suite("Drifting")
struct DriftingTests {
  /// Coffee every ten days until 2 October; 50 days of silence.
  private let often = ["2026-10-02", "2026-09-22", "2026-09-12", "2026-09-02", "2026-08-23"]

  @Test("Someone once often in touch, of whom nothing was heard for long")
  func drifts() {
    var vault = SmallVault()
    vault.add("Tom Reyes", often.map { entry($0, "coffee") })
    #expect(
      vault.lines(.drifting) == [
        "Tom Reyes — 7 weeks since coffee on 2 October, usually 10 days apart",
        "· rhythm, 12 months: ▁▁▁▁▁▁▁▁▂▄▂▁",
      ])
    #expect(vault.items(.drifting).first?.isTask == true)
    #expect(
      vault.why("Tom Reyes", .drifting) == """
        5 days with contact over 40 days, usually 10 days apart, 50 days since the last, \
        drifting after 24: yes
        """)
  }

  @Test(
    "The silence must be longer than twice the gap, and than the gap and two weeks",
    arguments: [
      ("2026-10-26", false), ("2026-10-27", true),
    ])
  func threshold(day: String, drifts: Bool) {
    var vault = SmallVault()
    vault.day = day
    vault.add("Tom Reyes", often.map { entry($0) })
    #expect(vault.lines(.drifting).isEmpty != drifts)
  }

  @Test(
    "Gaps of half a day count as they are",
    arguments: [("2026-03-11", false), ("2026-03-12", true)])
  func halfDays(day: String, drifts: Bool) {
    var vault = SmallVault()
    vault.day = day
    // Gaps of 16 and 17 days, twice each: a median of 16.5, so 33 days are not yet long.
    vault.add(
      "Tom Reyes",
      ["2026-02-06", "2026-01-21", "2026-01-05", "2025-12-19", "2025-12-02"].map { entry($0) })
    #expect(vault.lines(.drifting).isEmpty != drifts)
  }

  @Test(
    "A rhythm shows from four different days over three weeks",
    arguments: [
      ["2026-10-02", "2026-09-20", "2026-09-10"],
      ["2026-10-02", "2026-10-01", "2026-09-30", "2026-09-29", "2026-09-13"],
      ["2026-10-02", "2026-10-02", "2026-10-02", "2026-09-02"],
    ])
  func noRhythm(days: [String]) {
    var vault = SmallVault()
    vault.add("Tom Reyes", days.map { entry($0) })
    #expect(vault.lines(.drifting).isEmpty)
    #expect(
      vault.why("Tom Reyes", .drifting)?.hasSuffix("a rhythm shows from 4 over 21 days: no") == true
    )
  }

  @Test("What was more than two years before the last contact is another rhythm")
  func longAgo() {
    var vault = SmallVault()
    let weekly = ["2020-01-01", "2020-01-08", "2020-01-15", "2020-01-22", "2020-01-29"]
    vault.add("Tom Reyes", (weekly + ["2026-09-25"]).map { entry($0) })
    #expect(vault.lines(.drifting).isEmpty)
  }

  @Test(
    "A cadence of their own, Reach out and every exception of it keep someone out",
    arguments: [
      ("cadence", "a cadence of their own: every 6 months: no"),
      ("due", "under Reach out already: no"), ("paused", "paused: no"),
      ("snoozed", "snoozed until 1 December: no"), ("not kindred", "not on your list: no"),
    ])
  func exceptions(which: String, why: String) {
    var vault = SmallVault()
    vault.add("Tom Reyes", often.map { entry($0) }) {
      switch which {
      case "cadence": $0.cadence = every(6, .month)
      case "due": $0.nextContact = stated(date("2026-11-20"))
      case "paused": $0.isPaused = true
      case "snoozed": $0.snooze = stated(date("2026-12-01"))
      default: $0.isKindred = false
      }
    }
    #expect(vault.lines(.drifting).isEmpty)
    #expect(vault.why("Tom Reyes", .drifting) == why)
  }

  @Test("The longest silence against the gap there used to be comes first")
  func order() {
    var vault = SmallVault()
    vault.add("Ten days apart", often.map { entry($0) })
    vault.add(
      "Six days apart",
      ["2026-10-02", "2026-09-26", "2026-09-20", "2026-09-14", "2026-09-08"].map { entry($0) })
    #expect(vault.items(.drifting).map(\.text.text) == ["Six days apart", "Ten days apart"])
  }
}
