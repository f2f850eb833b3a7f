import Findings
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Introduce")
struct IntroduceTests {
  private let maya = "kindred: true\nlooking-for: a typesetter"
  private let tom = "kindred: true\noffers: typesetting"

  @Test("Two who do not know each other, the need and the offer, and how well you know each side")
  func need() {
    let vault = SmallVault(notes: [
      "Maya": """
      kindred: true
      looking-for: a typesetter
      vouch: true
      met: 2024-05-03
      ---
      - 2026-08-08: coffee, about the grant
      - 2026-05-30: letter
      """,
      "Tom": "kindred: true\noffers: [typesetting]\n---\n- 2024-11-02: call",
    ])
    #expect(
      vault.lines(.introduce) == [
        "Maya and Tom — Maya is looking for a typesetter, Tom offers typesetting",
        "· Maya: since 3 May 2024, 2 conversations, the last coffee on 8 August",
        """
        · Tom: since 2 November 2024, 1 conversation, the last a call on 2 November 2024; that was \
        2 years ago: say so; not vouched for: say how well you know them
        """,
      ])
    let item = vault.items(.introduce).first
    #expect(item?.isTask == true)
    #expect(
      item?.sources == [
        Source(path: path(of: "Maya"), line: 3), Source(path: path(of: "Tom"), line: 3),
      ])
    #expect(
      vault.why("Tom", .introduce)
        == "Maya and Tom: Maya is looking for a typesetter, Tom offers typesetting: yes")
  }

  @Test(
    "Nobody is introduced to those they know, were introduced to, or shall not be",
    arguments: [
      "knows: [\"[[Tom]]\"]", "not-introduce: Tom", "introduced-by: \"[[Tom]]\"",
      "---\n- 2026-11-01: call (introduced:: [[Tom]])",
      "---\n- 2026-11-01: lunch with [[Tom]] at the fair",
      "---\n- 2026-11-01: lunch\n  - with:: [[Tom]]",
    ])
  func known(how: String) {
    let one = SmallVault(notes: ["Maya": maya + "\n" + how, "Tom": tom])
    #expect(one.lines(.introduce).isEmpty)
    // Either way round.
    let other = SmallVault(notes: [
      "Maya": maya, "Tom": tom + "\n" + how.replacing("Tom", with: "Maya"),
    ])
    #expect(other.lines(.introduce).isEmpty)
    #expect(
      other.why("Maya", .introduce)
        == "nobody on your list whom they do not know yet shares enough with them: no")
  }

  @Test(
    "Both at one meeting know each other; two meetings of one day are not one",
    arguments: [
      ("date: 2026-11-01\nattendees: [\"[[Maya]]\", \"[[Tom]]\"]", true),
      ("date: 2026-11-01\n---\n- coffee with [[Maya]]\n- call with [[Tom]]", false),
    ])
  func meeting(note: String, isKnown: Bool) {
    let vault = SmallVault(notes: ["Maya": maya, "Tom": tom, "2026-11-01 Day.md": note])
    #expect(vault.lines(.introduce).isEmpty == isKnown)
  }

  @Test("A link is not knowing")
  func link() {
    let vault = SmallVault(notes: [
      "Maya": maya + "\n---\n- 2026-11-01: call. She should meet [[Tom]].", "Tom": tom,
    ])
    #expect(vault.lines(.introduce).count == 3)
  }

  @Test(
    "Only those on your list who may be approached",
    arguments: [
      "type: person", "kindred: true\narchived: true", "kindred: true\ndied: 2025-01-01",
      "kindred: true\npaused: true",
    ])
  func exceptions(properties: String) {
    let vault = SmallVault(notes: ["Maya": maya, "Tom": "offers: typesetting\n" + properties])
    #expect(vault.lines(.introduce).isEmpty)
  }

  @Test(
    "A need met by an offer, then a rare interest, then a group; nobody twice while others are left"
  )
  func order() {
    var vault = SmallVault()
    vault.add("Ada") {
      $0.lookingFor = [stated("a typesetter")]
      $0.interests = [stated("marbling")]
    }
    vault.add("Bo") { $0.offers = [stated("typesetting")] }
    vault.add("Cy") { $0.interests = [stated("marbling"), stated("calligraphy")] }
    vault.add("Di") { $0.interests = [stated("calligraphy"), stated("marbling")] }
    vault.add("Ed") { $0.groups = [stated("Choir")] }
    vault.add("Fay") { $0.groups = [stated("choir")] }
    let pairs = vault.items(.introduce).map(\.text.text)
    #expect(pairs.prefix(3) == ["Ada and Bo", "Cy and Di", "Ed and Fay"])
    #expect(pairs.dropFirst(3) == ["Ada and Cy", "Ada and Di"])
    #expect(
      vault.items(.introduce).dropFirst().first?.reason.text
        == "both like calligraphy (nobody else on your list does)")
    #expect(vault.why("Cy", .introduce)?.hasSuffix(": yes") == true)
    #expect(
      vault.lines(.introduce).last == "…and 2 more: `vault review --section introduce --limit 5`")
  }

  @Test("What is begun comes first, whoever else they could meet, with who was asked and when")
  func underWay() {
    let vault = SmallVault(notes: [
      "Ada": """
      kindred: true
      looking-for: a typesetter
      groups: choir
      ---
      - 2026-11-18: (introducing:: [[Cy]])
      - 2026-12-24: (introducing:: [[Bo]])
      """,
      "Bo": "kindred: true\noffers: typesetting",
      "Cy": "kindred: true\ngroups: choir\n---\n- 2026-11-20: call (introducing:: [[Ada]])",
      "Di": "kindred: true\ngroups: [Choir]",
    ])
    #expect(
      vault.items(.introduce).map(\.text.text) == [
        "Ada and Cy", "Ada and Bo", "Ada and Di", "Cy and Di",
      ])
    #expect(
      vault.items(.introduce).first?.details.first?.text
        == "you asked Ada on 18 November (3 days ago) and Cy on 20 November (yesterday)")
  }

  @Test("An interest of many, and a group of many, are no reason")
  func common() {
    var vault = SmallVault()
    for number in 1...13 {
      vault.add("Person \(number)") {
        $0.groups = [stated("Choir")]
        $0.interests = [stated("singing")]
      }
    }
    #expect(vault.lines(.introduce).isEmpty)
    #expect(vault.why("Person 1", .introduce)?.hasSuffix(": no") == true)
  }

  @Test(
    "Who is left in peace for now is introduced to nobody, and counts among those who share something",
    arguments: [
      ("paused: true", "3 on your list do"), ("snooze: 2027-01-01", "3 on your list do"),
      ("archived: true", "nobody else on your list does"),
      ("died: true", "nobody else on your list does"),
    ])
  func resting(state: String, few: String) {
    let likes = "kindred: true\ninterests: [marbling]"
    let vault = SmallVault(notes: [
      "Maya": likes, "Tom": likes, "Zoë": "\(likes)\n\(state)",
    ])
    let items = vault.items(.introduce)
    #expect(items.map(\.text.text) == ["Maya and Tom"])
    #expect(items.map(\.reason.text) == ["both like marbling (\(few))"])
  }

  @Test("A note that says nothing is not judged")
  func silent() {
    var vault = SmallVault()
    vault.add("Ada", [entry("2026-11-01")])
    #expect(
      vault.why("Ada", .introduce)
        == "not enough to say: the note names no interests, offers, needs or groups: no")
  }

  @Test("Someone never spoken to is not passed off as an acquaintance")
  func neverSpoken() {
    let vault = SmallVault(notes: ["Maya": maya, "Tom": tom])
    #expect(
      vault.lines(.introduce).last == "· Tom: not yet spoken: say so, or write to them first")
  }
}
