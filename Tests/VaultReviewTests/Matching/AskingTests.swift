import Days
import People
import Testing
import VaultReview

/// Who could help with something.
@Suite struct AskingTests {
  var vault = SmallVault()

  @Test func `Those you are in touch with and those to write to first are two lists`() {
    var vault = vault
    let binds: (inout Profile) -> Void = { $0.offers = [stated("bookbinding")] }
    vault.add("Ada", [entry("2026-11-01", "call")], binds)
    vault.add("Ben", [entry("2026-01-01", "call")], binds)
    vault.add("Cai", [], binds)
    #expect(
      vault.ask("bookbinding") == [
        "You are in touch, and may ask",
        "Ada — 2 weeks since a call on 1 November: offers bookbinding",
        "Write to first, without asking",
        "Ben — 10 months since a call on 1 January: offers bookbinding",
        "Cai — not yet spoken: offers bookbinding",
      ])
  }

  @Test(arguments: [("2026-10-11", true), ("2026-10-10", false)])
  func `In touch is within the cadence of the person`(day: String, isInTouch: Bool) {
    var vault = vault
    vault.add("Ada", [entry(day, "call")]) { profile in
      profile.cadence = every(6, .week)
      profile.offers = [stated("bookbinding")]
    }
    #expect((vault.ask("bookbinding").first == "You are in touch, and may ask") == isInTouch)
  }

  @Test func `Where the cadence is never the usual one counts`() {
    var vault = vault
    for (name, day) in [("Ada", "2026-09-01"), ("Ben", "2026-08-01")] {
      vault.add(name, [entry(day, "call")]) { profile in
        profile.cadence = stated(.never)
        profile.offers = [stated("bookbinding")]
      }
    }
    #expect(
      vault.ask("bookbinding").filter { !$0.contains(":") || $0.hasPrefix("A") }.map {
        $0.prefix(3)
      }
        == ["You", "Ada", "Wri"])
  }

  @Test func `What each gave the other is named, newest first`() {
    var vault = vault
    vault.add(
      "Ada",
      [
        entry("2026-11-01", "call", "", [.received: "a sewing frame"]),
        entry("2026-10-01", "call", "", [.gave: "thread"]),
      ]
    ) { $0.offers = [stated("bookbinding")] }
    #expect(
      vault.ask("bookbinding").last
        == "Ada — 2 weeks since a call on 1 November: offers bookbinding"
        + " · they gave you on 1 November: a sewing frame"
        + " · you gave them on 1 October: thread")
  }

  @Test func `What people do counts, what they look for does not`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call")]) { profile in
      profile.details = [Detail(key: "role", value: stated("bookbinder"))]
    }
    vault.add("Ben", [entry("2026-11-01", "call")]) { $0.lookingFor = [stated("a bookbinder")] }
    #expect(vault.ask("bookbinding").dropFirst().map { $0.prefix(3) } == ["Ada"])
  }
}

extension SmallVault {
  fileprivate func ask(_ topic: String) -> [String] {
    let answer = index.people(toAsk: TopicQuery(topic), on: date(day), settings: settings)
    return PeopleAnswer(answer, on: date(day)).lines
  }
}
