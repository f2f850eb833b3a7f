import Days
import Testing
import VaultIndex
import VaultReview

/// Whom to introduce to whom, and how to ask.
@Suite struct IntroducingTests {
  private let maya = "kindred: true\nbirthday: 1988-03-02\nlooking-for: a typesetter\n"
  private let tom = "kindred: true\nvouch: true\noffers: typesetting\n"
  private let rest = "---\n- 2024-11-01: call, he is ill. (private:: the diagnosis)\n"

  @Test func `The thread, both sides, and a message to each that asks first`() {
    let vault = SmallVault(notes: ["Maya": maya + "---\n- 2026-08-08: coffee", "Tom": tom + rest])
    let promise =
      "I ask the other side too, and pass nothing on before you have both said yes. "
      + "If now is not the time, that is fine."
    #expect(
      vault.introduction("Maya", "Tom") == [
        "What they have in common", "Maya is looking for a typesetter, Tom offers typesetting",
        "How well you know them",
        "Maya: since 8 August, 1 conversation, the last coffee on 8 August; "
          + "not vouched for: say how well you know them",
        "Tom: since 1 November 2024, 1 conversation, the last a call on 1 November 2024; "
          + "that was 2 years ago: say so",
        "A message to Maya, to ask first", "Hello Maya,",
        "You are looking for a typesetter, and I know someone who offers typesetting. "
          + "Would you like me to put the two of you in touch?", promise,
        "A message to Tom, to ask first", "Hello Tom,",
        "You offer typesetting, and I know someone who is looking for a typesetter. "
          + "Would you like me to put the two of you in touch?", promise,
      ])
  }

  @Test func `A message tells nothing of the other but the thread, not even the name`() {
    let vault = SmallVault(notes: ["Maya": maya + "---\n- 2026-08-08: coffee", "Tom": tom + rest])
    let messages = vault.introduction("Maya", "Tom").split { $0.hasPrefix("A message to") }
      .dropFirst()
    #expect(messages.count == 2)
    for (message, other) in zip(messages, ["Tom", "Maya"]) {
      let text = message.joined(separator: " ")
      for word in [other, " ill", "diagnosis", "call", "coffee", "March"] {
        #expect(!text.contains(word))
      }
    }
  }

  @Test func `What is shared is said to both`() {
    let note = "kindred: true\ngroups: the choir"
    let said = SmallVault(notes: ["Maya": note, "Tom": note]).introduction("Maya", "Tom")
      .filter { $0.hasPrefix("You are") }
    #expect(said.count == 2)
    #expect(said.first?.hasPrefix("You are in the choir, and so is someone else I know.") == true)
  }

  @Test(arguments: [
    ("knows: \"[[Tom]]\"\n", "Maya knows Tom"),
    ("introduced-by: Tom\n", "Tom introduced Maya to you"),
    ("not-introduce: Tom\n", "you decided not to introduce them"),
    ("---\n- 2026-08-08: coffee (introduced:: [[Tom]])\n", "you introduced them on 8 August"),
    ("---\n- 2026-08-08: coffee with [[Tom]]\n", "both were there: coffee on 8 August"),
    ("archived: true\n", "Maya is archived"), ("died: 2026-01-01\n", "Maya has died"),
  ])
  func `Two who are not to be introduced are not, either way round, and why is said`(
    how: String, why: String
  ) {
    let vault = SmallVault(notes: ["Maya": maya + how, "Tom": tom])
    #expect(vault.introduction("Maya", "Tom") == ["No introduction", why])
    #expect(vault.introduction("Tom", "Maya") == ["No introduction", why])
  }

  @Test
  func `An introduction that a daily note tells of is one, in another person's note it is theirs`()
  {
    let daily = "# Saturday\n\n- 2026-08-08: coffee with [[Maya]]\n  - introduced:: [[Tom]]\n"
    let told = SmallVault(notes: ["Maya": maya, "Tom": tom, "Journal/2026-08-08.md": daily])
    #expect(
      told.introduction("Tom", "Maya") == ["No introduction", "you introduced them on 8 August"])
    #expect(told.lines(.introduce).isEmpty)
    let other = "kindred: true\n---\n- 2026-08-08: coffee with [[Maya]] (introduced:: [[Tom]])\n"
    let theirs = SmallVault(notes: ["Maya": maya, "Tom": tom, "Zoe": other])
    #expect(theirs.lines(.introduce).first?.hasPrefix("Maya and Tom") == true)
  }

  @Test func `A mere link is no reason against it`() {
    let vault = SmallVault(notes: ["Maya": maya + "---\nShould meet [[Tom]].\n", "Tom": tom])
    #expect(vault.introduction("Maya", "Tom").first == "What they have in common")
  }

  @Test func `Where nothing is shared there is no message`() {
    let lines = SmallVault(notes: ["Maya": maya, "Tom": "kindred: true"])
      .introduction("Maya", "Tom")
    #expect(lines.contains { $0.hasPrefix("Nothing yet") })
    #expect(!lines.contains { $0.contains("ask first") })
  }

  @Test func `Without a name the pairs of the review are listed, with one those of that person`() {
    let vault = SmallVault(notes: ["Ada": tom, "Maya": maya, "Tom": tom])
    #expect(vault.introductions(limit: 1).count == 1)
    #expect(vault.introductions(limit: 5).count == 2)
    #expect(
      vault.introductions(of: "Tom")
        == ["Maya and Tom — Maya is looking for a typesetter, Tom offers typesetting"])
  }

  @Test func `Where there is nobody to meet it says why`() {
    let vault = SmallVault(notes: ["Maya": maya, "Tom": tom + "paused: true\n"])
    #expect(vault.introductions(of: "Tom") == ["Tom: paused"])
    #expect(vault.introductions(limit: 5).isEmpty)
  }
}

extension SmallVault {
  fileprivate func introduction(_ one: String, _ other: String) -> [String] {
    guard let first = index.person(at: path(of: one)),
      let second = index.person(at: path(of: other))
    else { return [] }
    return index.introduction(of: first, and: second, on: date(day), settings: settings).texts
  }

  fileprivate func introductions(limit: Int) -> [String] {
    index.introductions(on: date(day), settings: settings, limit: limit).texts
  }

  fileprivate func introductions(of name: String) -> [String] {
    index.person(at: path(of: name)).map {
      index.introductions(of: $0, on: date(day), settings: settings, limit: 5).texts
    } ?? []
  }
}

extension PeopleAnswer {
  /// Titles, lines and drafts, without sources.
  fileprivate var texts: [String] {
    parts.flatMap { [$0.title].compactMap(\.self) + $0.items.map(\.text.text) + $0.draft }
  }
}
