import People
import Testing
import VaultIndex
import VaultReview

@Suite("Balance")
struct BalanceTests {
  private func days(_ count: Int, _ kind: EntryField.Kind) -> [LogEntry] {
    (0..<count).map {
      entry("2026-\($0 < 9 ? "0" : "")\($0 + 1)-\(10 + $0)", nil, "", [kind: "a word"])
    }
  }

  @Test("From four marked exchanges, three of four one way, and gently in both directions")
  func oneSided() {
    var vault = SmallVault()
    vault.add("Tove", days(6, .gave) + [entry("2026-10-01", nil, "", [.received: "help"])])
    vault.add("Jo", days(5, .received) + [entry("2026-10-02", nil, "", [.gave: "a print"])])
    #expect(
      vault.lines(.balance) == [
        "Tove — 6 given and 1 received since 21 November 2025; you have mostly given: is it still a joy?",
        "Jo — 1 given and 5 received since 21 November 2025; you have mostly received: what might they like?",
      ])
    #expect(vault.items(.balance).allSatisfy { !$0.isTask && !$0.sources.isEmpty })
    #expect(
      vault.why("Tove", .balance)
        == "6 given and 1 received since 21 November 2025, one-sided from 75 in 100: yes")
  }

  @Test(
    "Not before there is enough to say, and not where it is nearly even",
    arguments: [
      (3, 0, false), (4, 0, true), (3, 1, true), (3, 2, false), (2, 2, false), (1, 3, true),
    ])
  func limits(given: Int, received: Int, isSaid: Bool) {
    var vault = SmallVault()
    vault.add("Maya", days(given, .gave) + days(received, .received))
    #expect(vault.lines(.balance).isEmpty != isSaid)
  }

  @Test("Little is marked: nothing is judged by it")
  func little() {
    var vault = SmallVault()
    vault.add("Maya", days(3, .received))
    #expect(
      vault.why("Maya", .balance) == """
        0 given and 3 received since 21 November 2025, not enough to say: a balance shows from \
        4 marked exchanges: no
        """)
  }

  @Test("An introduction is given; what is older than a year, or still to come, is not counted")
  func counted() {
    var vault = SmallVault()
    let old = (1...4).map { entry("2025-0\($0)-01", nil, "", [.received: "a word"]) }
    vault.add(
      "Maya",
      days(3, .gave) + [entry("2026-11-01", nil, "", [.introduced: "[[Tom]]"])] + old
        + [entry("2027-01-01", nil, "", [.received: "a word"])])
    #expect(
      vault.lines(.balance) == [
        "Maya — 4 given and 0 received since 21 November 2025; you have mostly given: is it still a joy?",
        "· over all time: 4 given and 4 received",
      ])
  }

  @Test("Time is told with what it was given for, both ways, and over all time")
  func time() {
    let vault = SmallVault(notes: [
      "Tove": """
      kindred: true
      ---
      - 2024-03-01: (received:: a lesson) (time:: 3 h)
      - 2026-06-01: (gave:: help with the stand) [time:: 2h 30]
      - 2026-07-01: two things
        - gave:: a hand with the stairs (time:: 45 min)
        - received:: a cup of tea (time:: 10 min)
      - 2026-08-01: (gave:: a word)
        - time:: half an hour
      - 2026-08-20: only talk (time:: 5 hours)
      - 2026-09-01: (gave:: one) and (received:: another) (time:: 5 hours)
      - 2026-10-01: (gave:: a lift) (time:: a while)
      """
    ])
    #expect(
      vault.lines(.balance) == [
        """
        Tove — 5 given (3 hours 45 minutes) and 2 received (10 minutes) since 21 November 2025; you \
        have mostly given: is it still a joy?
        """,
        "· over all time: 5 given (3 hours 45 minutes) and 3 received (3 hours 10 minutes)",
      ])
  }

  @Test(
    "Time is weighed where it is marked four times; where it says the opposite, nothing is said",
    arguments: [
      (["2h", "2h", "2h"], ["10 min", "10 min"], "given"),
      (["2h", "", ""], ["10 min", ""], nil),
      (["5 min", "5 min"], ["3 h", "2 h"], "received"),
      (["5 min", "5 min", "5 min"], ["3 h"], nil),
      (["1 h", "1 h"], ["1 h", "1 h"], nil),
      (["5 min", "5 min", "5 min", ""], [], "given"),
    ])
  func timeWeighed(given: [String], received: [String], side: String?) {
    func entries(_ kind: EntryField.Kind, _ times: [String], in month: Int) -> [LogEntry] {
      times.enumerated().map {
        entry("2026-0\(month)-0\($0 + 1)", nil, "", [kind: "a word", .time: $1])
      }
    }
    var vault = SmallVault()
    vault.add("Maya", entries(.gave, given, in: 3) + entries(.received, received, in: 4))
    let line = vault.lines(.balance).first ?? ""
    if let side {
      #expect(line.contains("you have mostly \(side)"))
    } else {
      #expect(line.isEmpty)
    }
  }

  @Test("What you asked for stands apart until something was received")
  func asked() {
    var vault = SmallVault()
    let question = entry("2026-06-03", "email", "", [.asked: "could the acute lean less?"])
    vault.add("Yuri", [question])
    vault.add("Answered", [question, entry("2026-08-14", nil, "", [.received: "the drawings"])])
    vault.add("Long ago", [entry("2025-06-03", nil, "", [.asked: "a word"])])
    #expect(
      vault.lines(.balance) == [
        "Yuri: could the acute lean less? — you asked on 3 June, nothing received since"
      ])
    #expect(vault.why("Yuri", .balance)?.hasSuffix("nothing received since: yes") == true)
  }

  @Test("What happened in somebody else's note is theirs")
  func others() {
    let vault = SmallVault(notes: [
      "Brigid": """
      kindred: true
      ---
      - 2026-09-20: supper
        - with:: [[Malcolm]]
        - received:: one
        - received:: two
        - received:: three
        - received:: four
      """,
      "Malcolm": "kindred: true",
    ])
    #expect(vault.items(.balance).map(\.text.text) == ["Brigid"])
  }

  @Test("The dead, the archived and those not on the list are not weighed")
  func exceptions() {
    var vault = SmallVault()
    vault.add("Died", days(4, .gave)) { $0.died = stated(nil) }
    vault.add("Archived", days(4, .gave)) { $0.isArchived = true }
    vault.add("Acquaintance", days(4, .gave)) { $0.isKindred = false }
    #expect(vault.lines(.balance).isEmpty)
  }
}
