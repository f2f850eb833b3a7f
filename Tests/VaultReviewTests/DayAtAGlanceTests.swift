import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

/// What a day begins with.
@Suite struct DayAtAGlanceTests {
  var vault = SmallVault()

  @Test func `Nothing is said where there is nothing`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call")], promises: [promise("a book", of: "Ada")])
    #expect(vault.glance == [])
  }

  @Test func `Whom to write to first, what is due, and whose day it is`() {
    var vault = vault
    vault.add(
      "Ada", [entry("2026-05-01", "call")],
      promises: [
        promise("a book", of: "Ada", due: "2026-11-21"),
        promise("a map", of: "Ada", due: "2026-11-22"),
        promise("a chair", of: "Ada", mine: false, due: "2026-11-01"),
      ])
    vault.add("Ben", [entry("2026-01-01", "call")]) { profile in
      profile.birthday = PartialDate(month: 11, day: 22).map { stated($0) }
    }
    #expect(
      vault.glance == [
        "Reach out: Ben — 10 months since a call on 1 January, every 3 months by default",
        "Keep your word: Ada: a book — due 21 November (today)",
        "Coming up: Ben — birthday tomorrow",
      ])
  }

  @Test func `There are never more than five lines`() {
    var vault = vault
    for name in ["Ada", "Ben", "Cai", "Dai"] {
      let due = promise("a book", of: name, due: "2026-11-01")
      vault.add(name, [entry("2026-05-01", "call")], promises: [due]) { profile in
        profile.birthday = PartialDate(month: 11, day: 21).map { stated($0) }
      }
    }
    #expect(
      vault.glance == [
        "Reach out: Ada — 6 months since a call on 1 May, every 3 months by default",
        "Keep your word: Ada: a book — due 1 November (2 weeks ago)",
        "Keep your word: Ben: a book — due 1 November (2 weeks ago), and 2 more",
        "Coming up: Ada — birthday today", "Coming up: Ben — birthday today, and 2 more",
      ])
  }

  @Test(arguments: [
    ("2026-11-21", "Planning", ["Coming up: Ada — Planning today"]),
    ("2026-11-22", "Planning", ["Coming up: Ada — Planning tomorrow"]),
    ("2026-11-23", "Planning", []), ("2026-11-20", "Planning", []),
    ("2026-11-21", "2026-11-21", []),
  ])
  func `Meetings of today and tomorrow are named, a daily note of today is not`(
    day: String, title: String, lines: [String]
  ) {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call")])
    vault.index.meetings = [
      Meeting(
        day: date(day), title: title, path: NotePath("Journal/\(title).md"), line: 3,
        people: [path(of: "Ada")])
    ]
    #expect(vault.glance == lines)
  }
}

extension SmallVault {
  fileprivate var glance: [String] {
    DayAtAGlance(of: index, on: date(day), settings: settings).lines.map(\.text)
  }
}
