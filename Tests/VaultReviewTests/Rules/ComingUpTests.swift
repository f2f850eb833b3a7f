import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Coming up")
struct ComingUpTests {
  private func vault(
    on day: String, _ change: (inout Profile) -> Void
  ) -> SmallVault {
    var vault = SmallVault()
    vault.day = day
    vault.add("Maya", [entry(day)], change)
    return vault
  }

  private func birthday(_ text: String) -> Stated<PartialDate>? {
    guard case .date(let date) = PartialDateReading(text) else { return nil }
    return stated(date, line: 6)
  }

  @Test(
    "A birthday of today and the next two weeks, with the age where the year is known",
    arguments: [
      ("1988-11-21", "Maya — birthday today, turning 38"),
      ("--11-22", "Maya — birthday tomorrow"),
      ("1988-12-05", "Maya — birthday on Saturday 5 December (in 2 weeks), turning 38"),
      ("1988-12-06", nil), ("1988-11-20", nil),
      ("2026-11-22", "Maya — birthday tomorrow"), ("2027-11-22", nil),
    ])
  func birthdays(birthday text: String, line: String?) {
    let vault = vault(on: "2026-11-21") { $0.birthday = birthday(text) }
    #expect(vault.lines(.comingUp) == [line].compactMap(\.self))
    #expect(vault.items(.comingUp).filter { !$0.isTask }.isEmpty)
  }

  @Test(
    "29 February is kept on 28 February in other years",
    arguments: [
      (
        "2026-02-20",
        "Maya — birthday on Saturday 28 February (in 8 days), kept for 29 February, turning 30"
      ),
      ("2027-02-28", "Maya — birthday today, kept for 29 February, turning 31"),
      ("2028-02-20", "Maya — birthday on Tuesday 29 February (in 9 days), turning 32"),
    ])
  func leapDay(day: String, line: String) {
    let vault = vault(on: day) { $0.birthday = birthday("1996-02-29") }
    #expect(vault.lines(.comingUp) == [line])
  }

  @Test("The turn of the year is no border")
  func newYear() {
    let vault = vault(on: "2026-12-28") { $0.birthday = birthday("1990-01-02") }
    #expect(
      vault.lines(.comingUp) == [
        "Maya — birthday on Saturday 2 January 2027 (in 5 days), turning 37"
      ])
  }

  @Test("Other dates come with their occasion, and with the years since the first")
  func dates() {
    let vault = vault(on: "2026-11-21") {
      $0.dates = [("2019-11-24", "wedding"), ("--11-23", "exam"), ("2026-11-25", "move")].compactMap
      {
        text, occasion in birthday(text).map { NamedDate(date: $0, occasion: occasion) }
      }
    }
    #expect(
      vault.lines(.comingUp) == [
        "Maya — exam on Monday 23 November (in 2 days)",
        "Maya — wedding on Tuesday 24 November (in 3 days), 7 years",
        "Maya — move on Wednesday 25 November (in 4 days)",
      ])
  }

  @Test("Of someone who died only the day is remembered, and nothing is to be done")
  func died() {
    let vault = vault(on: "2026-11-21") {
      $0.birthday = birthday("1950-11-22")
      $0.died = stated(date("2023-11-24"), line: 9)
    }
    #expect(
      vault.lines(.comingUp) == [
        "Maya — 3 years since they died, on Tuesday 24 November (in 3 days)"
      ])
    #expect(vault.items(.comingUp).first?.isTask == false)
    #expect(self.vault(on: "2026-11-21") { $0.died = stated(nil) }.lines(.comingUp).isEmpty)
    #expect(
      self.vault(on: "2026-11-21") { $0.died = stated(date("2026-11-21")) }.lines(.comingUp).isEmpty
    )
  }

  @Test(
    "Paused and snoozed people have birthdays; archived ones and others are let be",
    arguments: [
      ("paused", true), ("snoozed", true), ("archived", false), ("not kindred", false),
    ])
  func exceptions(which: String, isThere: Bool) {
    let vault = vault(on: "2026-11-21") {
      $0.birthday = birthday("11-22")
      switch which {
      case "paused": $0.isPaused = true
      case "snoozed": $0.snooze = stated(date("2027-01-01"))
      case "archived": $0.isArchived = true
      default: $0.isKindred = false
      }
    }
    #expect(vault.lines(.comingUp).isEmpty != isThere)
  }

  @Test("A dated note of a later day is a plan, with those who will be there")
  func meetings() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2026-11-14")])
    vault.add("Tom") { $0.isKindred = false }
    vault.add("Gone") { $0.isArchived = true }
    let plans = [("2026-11-21", "today"), ("2026-11-27", "Print fair"), ("2026-12-06", "too far")]
    vault.index.meetings = plans.map { day, title in
      Meeting(
        day: date(day), title: title, path: NotePath("Meetings/\(day).md"), line: 2,
        people: ["Maya", "Tom", "Gone"].map(path(of:)))
    }
    #expect(
      vault.lines(.comingUp) == ["Maya and Tom — Print fair on Friday 27 November (in 6 days)"])
    #expect(vault.why("Tom", .comingUp) == "Print fair on Friday 27 November (in 6 days): yes")
  }

  @Test("Why names the next day that is too far off")
  func why() {
    let vault = vault(on: "2026-11-21") { $0.birthday = birthday("1988-03-02") }
    #expect(
      vault.why("Maya", .comingUp) == """
        birthday on Tuesday 2 March 2027 (in 14 weeks), turning 39, 14 days are looked at: no
        """)
  }
}
