import Days
import People
import Testing
import VaultIndex
import VaultReview
import VaultSettings

@Suite("Tend the list")
struct TendTheListTests {
  /// A vault with one kindred spirit of whom there is nothing to say.
  private func vault(_ change: (inout SmallVault) -> Void) -> SmallVault {
    var vault = SmallVault()
    vault.add("Quiet", [entry("2026-11-20")])
    change(&vault)
    return vault
  }

  private let three = ["2026-11-01", "2026-10-01", "2026-07-01"].map { entry($0, "coffee") }

  @Test("Whom you talk with and is not on the list")
  func add() {
    let vault = vault {
      $0.add("Rasmus", three) { $0.isKindred = false }
      $0.add("Seldom", Array(three.prefix(2))) { $0.isKindred = false }
      $0.add("Once, at length", [three[0], three[0], three[0]]) { $0.isKindred = false }
      $0.add("Long ago", three.map { entry("2025" + $0.day.description.dropFirst(4)) }) {
        $0.isKindred = false
      }
      $0.add("Declined", three) {
        $0.isKindred = false
        $0.isDeclined = true
      }
    }
    #expect(
      vault.lines(.tendTheList) == [
        """
        Rasmus — 3 conversations since 1 July, the last coffee on 1 November, and not on your list: \
        add them?
        """
      ])
    #expect(vault.items(.tendTheList).first?.id.hasPrefix("k-") == true)
    #expect(vault.why("Seldom", .tendTheList) == "2 conversations in 6 months, proposed from 3: no")
    #expect(vault.why("Declined", .tendTheList) == "not for your list, says the note: no")
  }

  @Test("Where nobody is on the list, beginning has the word")
  func begin() {
    var vault = SmallVault()
    vault.add("Rasmus", three) { $0.isKindred = false }
    #expect(vault.lines(.tendTheList).isEmpty)
    #expect(vault.why("Rasmus", .tendTheList) == nil)
  }

  @Test(
    "Let go or renew: after the longer of four cadences and a year, and one cadence more",
    arguments: [
      // Three months by default: fifteen in all.
      ("2025-08-21", nil, true), ("2025-08-22", nil, false),
      // Six months of their own: thirty in all.
      ("2024-05-21", 6, true), ("2024-05-22", 6, false),
    ])
  func letGo(last: String, months: Int?, isAsked: Bool) {
    let vault = vault {
      $0.add("Gwilym", [entry(last, "visit")]) {
        $0.cadence = months.flatMap { every($0, .month) }
        $0.interests = [stated("poetry")]
      }
    }
    #expect(vault.lines(.tendTheList).isEmpty != isAsked)
  }

  @Test("It says since when, and how often you meant to")
  func letGoWords() {
    let vault = vault { $0.add("Gwilym", [entry("2025-03-16", "visit", line: 27)]) }
    #expect(
      vault.lines(.tendTheList) == [
        """
        Gwilym — nothing since a visit on 16 March 2025, 20 months ago, every 3 months by default: \
        let go, or renew?
        """
      ])
    #expect(vault.items(.tendTheList).first?.sources.map(\.line) == [27])
    #expect(
      vault.why("Quiet", .tendTheList) == """
        on your list, last sign 20 November, every 3 months (default), asked about from \
        20 February 2028: no
        """)
  }

  @Test("Not where you said yes within a year, tried, rest, or need no reminding")
  func letGoExceptions() {
    let old = [entry("2024-03-16", "visit")]
    let vault = vault {
      $0.add("Reviewed", old) { $0.reviewed = stated(date("2025-11-22")) }
      $0.add("Tried", old + [entry("2026-02-01", "tried")])
      $0.add("Snoozed", old) { $0.snooze = stated(date("2027-01-01")) }
      $0.add("Never", old) { $0.cadence = stated(.never) }
      $0.add("Not yet spoken")
    }
    #expect(vault.lines(.tendTheList).isEmpty)
    #expect(
      vault.why("Reviewed", .tendTheList)?.contains("you said yes on 22 November 2025") == true)
  }

  @Test(
    "New: met in the last thirty days, and no second contact",
    arguments: [("2026-10-22", true), ("2026-10-21", false), ("2026-11-21", true)])
  func new(day: String, isNew: Bool) {
    let vault = vault {
      $0.add("Zeynep", [entry(day, "event")]) { $0.metDay = stated(date(day)) }
    }
    #expect(vault.items(.tendTheList).map(\.text.text) == (isNew ? ["Zeynep"] : []))
  }

  @Test("A first log line is not a first meeting, and a second contact is a beginning")
  func notNew() {
    let vault = vault {
      $0.add("Old friend", [entry("2026-11-10", "call")])
      $0.add("Again", [entry("2026-11-01", "met"), entry("2026-11-10", "call")]) {
        $0.interests = [stated("poetry")]
      }
      $0.add("Met", [entry("2026-11-01", "met")])
    }
    #expect(
      vault.lines(.tendTheList) == [
        """
        Met — you met on 1 November (2 weeks ago), nothing since: a word while you remember each \
        other?
        """
      ])
  }

  @Test("Know better: you have talked, and the note says nothing of what they care about")
  func knowBetter() {
    let twice = [entry("2026-11-01", "call"), entry("2026-10-01", "call")]
    let vault = vault {
      $0.add("Maya", twice)
      $0.add("Tom", [entry("2026-11-02"), entry("2026-10-01")])
      $0.add("Likes", twice) { $0.interests = [stated("poetry")] }
      $0.add("Learned", twice + [entry("2026-09-01", "note", "", [.learned: "left-handed"])])
      $0.add("Hardly known", [entry("2026-11-01")])
    }
    #expect(
      vault.lines(.tendTheList) == [
        """
        Maya — 2 conversations, the last a call on 1 November, and the note does not say what they \
        care about: ask them?
        """,
        """
        Tom — 2 conversations, the last on 2 November, and the note does not say what they care \
        about: ask them?
        """,
      ])
  }

  @Test("Thank: whoever introduced you to three, once a year")
  func thank() {
    let notes: KeyValuePairs = [
      "Ada": "introduced-by: \"[[Sarah]]\"", "Bo": "introduced-by: Sarah",
      "Cy": "introduced-by: [\"[[Sarah]]\"]",
    ]
    let vault = { (log: String) in
      var all = SmallVault(notes: [
        "Ada": notes[0].value, "Bo": notes[1].value, "Cy": notes[2].value,
        "Sarah": "kindred: true\ninterests: people\n---\n\(log)",
      ])
      all.settings.review.newDays = 0
      return all
    }
    #expect(
      vault("").lines(.tendTheList) == [
        "Sarah — introduced you to 3 people (Ada, Bo and Cy): a word of thanks?"
      ])
    #expect(vault("- 2026-03-01: letter, to thank her").lines(.tendTheList).isEmpty)
    #expect(
      vault("- 2025-03-01: letter, to thank her").items(.tendTheList).last?.reason.text
        .hasSuffix("a word of thanks?") == true)
  }

  @Test("Of each kind three are shown, the rest is counted")
  func limit() {
    let vault = vault {
      for name in ["A", "B", "C", "D"] { $0.add(name, three) { $0.isKindred = false } }
      $0.add("Gwilym", [entry("2025-03-16")])
    }
    #expect(vault.items(.tendTheList).map(\.text.text) == ["A", "B", "C", "Gwilym", "D"])
    #expect(
      vault.lines(.tendTheList).last
        == "…and 1 more: `vault review --section tend-the-list --limit 5`")
  }
}
