import Days
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Reach out")
struct ReachOutTests {
  @Test("Someone whose cadence is over is there with everything good to know before writing")
  func dueWithDetails() {
    var vault = SmallVault()
    let samples = promise("send her the paper samples", of: "Maya Okafor", since: "2026-08-08")
    vault.add(
      "Maya Okafor",
      [
        entry(
          "2026-08-08", "coffee", "She was waiting to hear about the grant. We laughed. Then rain."),
        entry("2026-04-11", nil, "ran into her at the fair"),
      ], promises: [samples]
    ) {
      $0.cadence = every(6, .week)
      $0.interests = ["letterpress", "trail running"].map { stated($0) }
      $0.places = [.init(key: "mastodon", value: stated("@maya@social.example"))]
    }
    #expect(
      vault.lines(.reachOut) == [
        "Maya Okafor — 15 weeks since coffee on 8 August, you like every 6 weeks",
        "· last time: She was waiting to hear about the grant. We laughed.",
        "· you promised: send her the paper samples · they like letterpress and trail running · mastodon",
        "· rhythm, 12 months: ▁▁▁▁▂▁▁▁▂▁▁▁",
      ])
    #expect(
      vault.items(.reachOut).first?.sources == [Source(path: path(of: "Maya Okafor"), line: 14)])
    #expect(
      vault.why("Maya Okafor", .reachOut)
        == "last contact 8 August (15 weeks ago), every 6 weeks, due since 19 September: yes")
  }

  @Test(
    "A month is a month of the calendar, and the day itself is due",
    arguments: [
      ("2026-11-27", false), ("2026-11-28", true),
    ])
  func calendarMonths(day: String, isDue: Bool) {
    var vault = SmallVault()
    vault.day = day
    vault.add("Tom Reyes", [entry("2026-08-28", "call")])
    #expect(vault.lines(.reachOut).isEmpty != isDue)
  }

  @Test("Who is in touch is not there, and why says when they will be")
  func inTouch() {
    var vault = SmallVault()
    vault.add("Tom Reyes", [entry("2026-11-14", "call")])
    #expect(vault.lines(.reachOut).isEmpty)
    #expect(
      vault.why("Tom Reyes", .reachOut)
        == "last contact 14 November (7 days ago), every 3 months (default), due on 14 February 2027: no"
    )
  }

  @Test(
    "A note that someone was not there, a post that was read and a thing learned are no contact")
  func notContact() {
    var vault = SmallVault()
    vault.add(
      "Tom Reyes",
      [
        entry("2026-11-01", "tried", "No answer", line: 9), entry("2026-10-01", "post"),
        entry("2026-09-01", "note"), entry("2026-08-01", "call"),
      ])
    #expect(
      vault.lines(.reachOut) == [
        "Tom Reyes — 16 weeks since a call on 1 August, every 3 months by default",
        "· you tried on 1 November",
        "· rhythm, 12 months: ▁▁▁▁▁▁▁▁▂▁▁▁",
      ])
  }

  @Test("An older entry written down later does not move the last contact back")
  func lateEntry() {
    var vault = SmallVault()
    vault.add("Tom Reyes", [entry("2026-05-01", "call"), entry("2026-11-14", "coffee")])
    #expect(vault.lines(.reachOut).isEmpty)
  }

  @Test("The field last-contact counts where it is the newest, and where there is no log")
  func field() {
    var vault = SmallVault()
    vault.add("Tom Reyes", [entry("2026-05-01", "call")]) {
      $0.lastContact = stated(date("2026-08-02"), line: 4)
    }
    #expect(
      vault.lines(.reachOut).first
        == "Tom Reyes — 15 weeks since 2 August, every 3 months by default")
    #expect(vault.items(.reachOut).first?.sources.first?.line == 4)
  }

  @Test("Those never spoken to are there, at the end, the starred ones first")
  func neverSpoken() {
    var vault = SmallVault()
    vault.add("Ada")
    vault.add("Bo") { $0.isStarred = true }
    vault.add("Cy", [entry("2026-08-01", "call")])
    #expect(
      vault.items(.reachOut).map { "\($0.text.text) — \($0.reason.text)" } == [
        "Cy — 16 weeks since a call on 1 August, every 3 months by default",
        "Bo — not yet spoken, every 3 months by default",
        "Ada — not yet spoken, every 3 months by default",
      ])
    #expect(vault.why("Ada", .reachOut) == "not yet spoken, every 3 months (default): yes")
  }

  @Test(
    "Each exception keeps someone out, and why names it",
    arguments: [
      ("archived", "archived: no"), ("died", "died: no"), ("paused", "paused: no"),
      ("snoozed", "snoozed until 22 November: no"), ("not kindred", "not on your list: no"),
      ("never", "last contact 1 January (10 months ago), cadence never: no"),
    ])
  func exceptions(which: String, why: String) {
    var vault = SmallVault()
    vault.add("Tom Reyes", [entry("2026-01-01", "call")]) {
      switch which {
      case "archived": $0.isArchived = true
      case "died": $0.died = stated(nil)
      case "paused": $0.isPaused = true
      case "snoozed": $0.snooze = stated(date("2026-11-22"))
      case "never": $0.cadence = stated(.never)
      default: $0.isKindred = false
      }
    }
    vault.add("Lena Park", [entry("2026-11-14")])
    #expect(vault.lines(.reachOut).isEmpty)
    #expect(vault.why("Tom Reyes", .reachOut) == why)
  }

  @Test("A snooze is over on its day")
  func snoozeOver() {
    var vault = SmallVault()
    vault.add("Tom Reyes", [entry("2026-01-01", "call")]) { $0.snooze = stated(date("2026-11-21")) }
    #expect(vault.lines(.reachOut).count > 0)
  }

  @Test(
    "A day set with next-contact makes someone due whatever the cadence, until they were spoken to")
  func nextContact() {
    var vault = SmallVault()
    vault.add("Due", [entry("2026-11-01", "call")]) {
      $0.cadence = stated(.never)
      $0.nextContact = stated(date("2026-11-20"), line: 5)
    }
    vault.add("Done", [entry("2026-11-20", "call")]) {
      $0.nextContact = stated(date("2026-11-20"))
    }
    vault.add("Later", [entry("2026-11-01", "call")]) {
      $0.nextContact = stated(date("2026-11-22"))
    }
    #expect(
      vault.lines(.reachOut).first
        == "Due — you meant to be in touch on 20 November, 2 weeks since a call on 1 November")
    #expect(vault.items(.reachOut).count == 1)
    #expect(
      vault.why("Later", .reachOut) == """
        last contact 1 November (2 weeks ago), every 3 months (default), next contact planned for \
        22 November, due on 22 November: no
        """)
  }

  @Test("The order is by days over against the days of the cadence, then stars, then names")
  func order() {
    var vault = SmallVault()
    vault.add("Weekly", [entry("2026-11-07")]) { $0.cadence = every(1, .week) }
    vault.add("Yearly", [entry("2025-10-01")]) { $0.cadence = every(1, .year) }
    vault.add("Also weekly", [entry("2026-11-07")]) { $0.cadence = every(1, .week) }
    vault.add("Starred", [entry("2026-11-07")]) {
      $0.cadence = every(1, .week)
      $0.isStarred = true
    }
    #expect(
      vault.items(.reachOut).map(\.text.text) == ["Starred", "Also weekly", "Weekly", "Yearly"])
  }

  @Test("At most five are shown, the rest is one line, and all are in the review")
  func limit() {
    var vault = SmallVault()
    for name in ["A", "B", "C", "D", "E", "F", "G"] { vault.add(name, [entry("2026-01-01")]) }
    #expect(vault.lines(.reachOut).last == "…and 2 more could use a word: `vault list --overdue`")
    #expect(vault.items(.reachOut).count == 7)
    let all = Review(of: vault.index, on: date(vault.day), settings: vault.settings, limit: 10)
    #expect(all.sections.first?.shown == 7)
    #expect(all.sections.first?.more == nil)
  }
}
