import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

/// What is good to know before a meeting.
@Suite struct MeetingBriefTests {
  var vault = SmallVault()

  @Test func `What changed is what was noted, read and learned since you last spoke`() {
    var vault = vault
    vault.add(
      "Ada",
      [
        entry("2026-12-01", "note", "still to come"),
        entry("2026-11-10", "post", "on marbling"), entry("2026-11-09", "tried", "no answer"),
        entry("2026-11-08", "note", "moved", line: 7, [.learned: "a new job"]),
        entry("2026-11-01", "call", "hello", [.learned: "known by then"]),
        entry("2026-10-01", "note", "old"),
      ])
    #expect(
      vault.brief("Ada")?.changes.map(\.text) == ["on marbling", "moved", "a new job"])
  }

  @Test func `Of mine it is what touches what they like, look for or offer`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call")]) { $0.interests = [stated("wood engraving")] }
    let path = NotePath("Me.md")
    let entries = [
      "2026-11-10 bought burins and engraved a wave", "2026-11-09 paid the rent",
      "2026-10-01 engraved a boat",
    ]
    .map { text in
      LogEntry(
        day: date(String(text.prefix(10))), kind: "note", isContact: false,
        text: String(text.dropFirst(11)), path: path, line: 3, range: 3..<4)
    }
    vault.index.me = Person(path: path, profile: Profile(name: "Robin"), entries: entries)
    let changes = vault.brief("Ada")?.changes
    #expect(changes?.map(\.text) == ["bought burins and engraved a wave"])
    #expect(changes?.allSatisfy(\.isMine) == true)
  }

  @Test func `What is marked is counted over twelve months and over all time`() {
    var vault = vault
    vault.add(
      "Ada",
      [
        entry("2026-11-01", "call", "", [.gave: "a book", .introduced: "[[Ben]]"]),
        entry("2026-10-01", "call", "", [.received: "a map"]),
        entry("2025-11-21", "call", "", [.gave: "a chair"]),
      ])
    #expect(
      vault.brief("Ada")?.balance.words(on: date(vault.day))
        == "2 given and 1 received since 21 November 2025; over all time 3 given and 1 received")
  }

  @Test func `Without a mark there is no balance`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call")])
    #expect(vault.brief("Ada")?.balance.words(on: date(vault.day)) == nil)
  }

  @Test func `What was asked and not answered is named apart`() {
    var vault = vault
    vault.add(
      "Ada",
      [
        entry("2026-11-01", "call", "", line: 9, [.askedMe: "a word with the school"]),
        entry("2026-10-20", "call", "", line: 12, [.received: "the map"]),
        entry("2026-10-01", "call", "", line: 15, [.asked: "a map"]),
      ])
    let brief = vault.brief("Ada")
    #expect(brief?.askedMe.map(\.text) == ["a word with the school"])
    #expect(brief?.asked.isEmpty == true)
  }
}

extension SmallVault {
  /// The brief on someone.
  func brief(_ name: String) -> MeetingBrief? {
    index.person(at: path(of: name)).map {
      MeetingBrief(of: $0, in: index, on: date(day), settings: settings)
    }
  }
}
