import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Since last review")
struct SinceLastReviewTests {
  private func vault(reports: [String]) -> SmallVault {
    var vault = SmallVault()
    vault.index.reports = reports.map {
      ReportNote(day: date($0), path: NotePath("Reviews/\($0).md"))
    }
    return vault
  }

  @Test("Conversations, what was given, received and introduced, and promises kept")
  func happened() {
    var vault = vault(reports: ["2026-10-10", "2026-11-07", "2026-11-21"])
    let kept = promise("send the samples", of: "Maya", .kept, done: "2026-11-20")
    vault.add(
      "Maya",
      [
        entry("2026-11-06", "call", line: 30), entry("2026-11-21", "call", line: 10),
        entry(
          "2026-11-07", "coffee", line: 14,
          [.gave: "feedback on her draft", .received: "a title", .introduced: "[[People/Tom]]"]),
        entry("2026-11-12", "note", line: 12), entry("2026-11-13", "tried", line: 11),
      ], promises: [kept])
    vault.add("Tom", [entry("2026-11-20", "letter")]) { $0.isKindred = false }
    #expect(
      vault.lines(.sinceLastReview) == [
        "Maya — coffee on 7 November", "· you gave: feedback on her draft",
        "· you received: a title", "· you introduced them to: Tom",
        "Tom — a letter on 20 November", "Maya: send the samples — kept yesterday",
      ])
    #expect(
      vault.review.summary.map(\.text) == [
        "1 kindred spirit: 1 in touch.", "Since 7 November: 2 conversations, 1 promise kept.",
      ])
  }

  @Test("A conversation with several people is one item")
  func together() {
    var vault = vault(reports: ["2026-11-07"])
    let meeting = LogEntry(
      day: date("2026-11-10"), kind: "meeting", isContact: true, text: "",
      path: NotePath("Meetings/2026-11-10.md"), line: 3, range: 10..<20)
    vault.add("Maya", [meeting])
    vault.add("Tom", [meeting])
    vault.add("Gone", [meeting]) { $0.isArchived = true }
    #expect(vault.lines(.sinceLastReview) == ["Maya and Tom — a meeting on 10 November"])
    #expect(
      vault.why("Tom", .sinceLastReview) == "Maya and Tom, a meeting on 10 November: yes")
  }

  @Test("A meeting is told by the name of its note where no kind is given")
  func meeting() {
    var vault = vault(reports: ["2026-11-07"])
    let path = NotePath("Meetings/2026-11-10 Print fair.md")
    vault.add(
      "Maya",
      [
        LogEntry(
          day: date("2026-11-10"), kind: nil, isContact: true, text: "", path: path, line: 3,
          range: 0..<0)
      ])
    vault.index.meetings = [
      Meeting(day: date("2026-11-10"), title: "Print fair", path: path, line: 3, people: [])
    ]
    #expect(vault.lines(.sinceLastReview) == ["Maya — Print fair on 10 November"])
  }

  @Test(
    "Without an earlier report, or with nothing written down, there is no section",
    arguments: [
      [], ["2026-11-21"], ["2026-11-22"], ["2026-11-15"],
    ])
  func nothing(reports: [String]) {
    var vault = vault(reports: reports)
    vault.add("Maya", [entry("2026-11-14")])
    #expect(vault.lines(.sinceLastReview).isEmpty)
    #expect(
      vault.why("Maya", .sinceLastReview)
        == (reports == ["2026-11-15"] ? "nothing written down since 15 November: no" : nil))
  }

  @Test(
    "Promises without the day on which they were kept, dropped, or kept by them, are not counted")
  func notKeptByMe() {
    var vault = vault(reports: ["2026-11-07"])
    let promises = [
      promise("undated", of: "Maya", .kept),
      promise("theirs", of: "Maya", mine: false, .kept, done: "2026-11-10"),
      promise("dropped", of: "Maya", .dropped, done: "2026-11-10"),
      promise("earlier", of: "Maya", .kept, done: "2026-11-06"),
    ]
    vault.add("Maya", promises: promises)
    #expect(vault.lines(.sinceLastReview).isEmpty)
  }
}
