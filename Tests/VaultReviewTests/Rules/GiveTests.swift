import Findings
import People
import Testing
import VaultIndex
import VaultReview
import VaultSettings

@Suite("Give")
struct GiveTests {
  private let twice = [entry("2026-11-01", "call"), entry("2026-10-01", "call")]

  /// A vault in which nobody is to be asked how you could help.
  private func vault(_ change: (inout SmallVault) -> Void) -> SmallVault {
    var vault = SmallVault()
    vault.settings.review.giveHelp = 0
    change(&vault)
    return vault
  }

  @Test("What somebody asked of you stays until something was given or declined")
  func asked() {
    let vault = vault {
      $0.add("Tove", [entry("2026-11-10", "chat", "", [.askedMe: "two days a week here"])])
      $0.add(
        "Maya",
        [
          entry("2026-05-07", nil, "", [.askedMe: "what it costs"]),
          entry("2026-05-12", nil, "", [.gave: "the cost"]),
        ])
      $0.add(
        "Ada",
        [
          entry("2026-05-07", nil, "", [.askedMe: "a loan"]),
          entry("2026-06-01", nil, "", [.declined: "a loan"]),
        ])
    }
    #expect(
      vault.lines(.give) == ["Tove: two days a week here — asked you on 10 November (11 days ago)"])
    #expect(vault.items(.give).first?.sources.map(\.line) == [14])
    #expect(vault.why("Tove", .give) == "asked you on 10 November (11 days ago): yes")
  }

  @Test(
    "In one entry what stands behind the question answers it",
    arguments: [([EntryField.Kind.gave, .askedMe], false), ([.askedMe, .gave], true)])
  func order(kinds: [EntryField.Kind], isAnswered: Bool) {
    let entry = LogEntry(
      day: date("2026-11-10"), kind: nil, isContact: true, text: "", path: path(of: "Tove"),
      line: 9,
      range: 0..<9, fields: kinds.map { EntryField(kind: $0, value: stated("a word")) })
    let vault = vault { $0.add("Tove", [entry]) }
    #expect(vault.lines(.give).isEmpty == isAnswered)
  }

  @Test("A question of anyone counts, but not of the dead and the archived")
  func whose() {
    let asked = [entry("2026-11-10", nil, "", [.askedMe: "a word"])]
    let vault = vault {
      $0.add("Acquaintance", asked) { $0.isKindred = false }
      $0.add("Archived", asked) { $0.isArchived = true }
      $0.add("Died", asked) { $0.died = stated(nil) }
    }
    #expect(vault.items(.give).map(\.text.text) == ["Acquaintance: a word"])
  }

  @Test("What somebody looks for, and you or another of your list could help with")
  func needs() {
    let vault = vault {
      var me = Profile(name: "Me")
      me.offers = [stated("letterpress printing", line: 5)]
      $0.index.me = Person(path: NotePath("Me.md"), profile: me)
      $0.add("Yuri") { $0.lookingFor = [stated("someone to print a specimen", line: 8)] }
      $0.add("Maya") { $0.lookingFor = [stated("a wood engraver for a frontispiece")] }
      $0.add("Ngaire") {
        $0.offers = [stated("wood engraving")]
      }
      $0.add("Tove") { $0.interests = [stated("wood type"), stated("wood engraving")] }
      $0.settings.review.introduceLimit = 0
    }
    #expect(
      vault.lines(.give) == [
        "Yuri — looking for someone to print a specimen: you offer letterpress printing",
        "Maya — looking for a wood engraver for a frontispiece: Ngaire offers wood engraving",
      ])
    #expect(
      vault.items(.give).first?.sources == [
        Source(path: path(of: "Yuri"), line: 8), Source(path: NotePath("Me.md"), line: 5),
      ])
  }

  @Test("A pair that Introduce speaks of, that was introduced or shall not be, is left out")
  func saidElsewhere() {
    let lines = { (extra: String, limit: Int) in
      var vault = SmallVault(notes: [
        "Maya": "kindred: true\nlooking-for: a typesetter\n\(extra)",
        "Tom": "kindred: true\noffers: typesetting",
      ])
      vault.settings.review.introduceLimit = limit
      return vault.lines(.give)
    }
    #expect(
      lines("", 0) == ["Maya — looking for a typesetter: Tom offers typesetting"])
    #expect(lines("knows: [\"[[Tom]]\"]", 1).count == 1)
    #expect(lines("", 1).isEmpty)
    #expect(lines("not-introduce: [\"[[Tom]]\"]", 0).isEmpty)
    #expect(lines("---\n- 2026-11-01: call (introduced:: [[Tom]])", 0).isEmpty)
  }

  @Test("One word of three is not what somebody looks for")
  func weak() {
    let vault = vault {
      $0.add("Maya") { $0.lookingFor = [stated("a wood engraver for a frontispiece")] }
      $0.add("Tove") { $0.interests = [stated("wood type")] }
    }
    #expect(vault.lines(.give).isEmpty)
  }

  @Test("A thing to pass on is for whom it fits best; a need comes before an interest")
  func share() {
    let vault = vault {
      $0.index.thingsToShare = [
        ThingToShare(
          text: "[First jobs in print shops](https://example.org/jobs) (a list)",
          path: NotePath("Share.md"), line: 12, range: 0..<1)
      ]
      $0.add("Ada") { $0.interests = [stated("print shops")] }
      $0.add("Tove") { $0.lookingFor = [stated("a first job in a print shop", line: 9)] }
    }
    #expect(
      vault.lines(.give) == [
        """
        Tove: First jobs in print shops (a list) — looking for a first job in a print shop, \
        on your list to pass on
        """, "· or for Ada",
      ])
    let item = vault.items(.give).first
    #expect(
      item?.sources == [
        Source(path: path(of: "Tove"), line: 9), Source(path: NotePath("Share.md"), line: 12),
      ])
    #expect(
      item?.text.pieces.contains(
        .page("First jobs in print shops (a list)", url: "https://example.org/jobs")) == true)
  }

  @Test("Who was given it is not given it again, and of two the one who got something lately waits")
  func given() {
    let thing = ThingToShare(
      text: "[On marbling](https://example.org/m)", path: NotePath("Share.md"), line: 3,
      range: 0..<1)
    let vault = vault {
      $0.index.thingsToShare = [thing]
      $0.add("Ada", [entry("2026-11-01", nil, "", [.gave: "a cake"])]) {
        $0.interests = [stated("marbling")]
      }
      $0.add("Bo", [entry("2026-10-01", nil, "", [.gave: "https://example.org/m"])]) {
        $0.interests = [stated("marbling")]
      }
      $0.add("Cy", [entry("2026-09-01", nil, "", [.gave: "a book"])]) {
        $0.interests = [stated("marbling")]
      }
    }
    #expect(vault.items(.give).map(\.text.text) == ["Cy: On marbling"])
    #expect(vault.items(.give).first?.details.map(\.text) == ["or for Ada"])
  }

  @Test("Two a week are asked how you could help, and everyone comes round")
  func help() {
    var vault = SmallVault()
    for name in ["A", "B", "C", "D"] { vault.add(name, twice) }
    vault.add("Hardly known", [entry("2026-11-01")])
    vault.add("Known needs", twice) { $0.lookingFor = [stated("a typesetter")] }
    vault.add("Paused", twice) { $0.isPaused = true }
    var asked: [[String]] = []
    for day in ["2026-11-16", "2026-11-22", "2026-11-23"] {
      vault.day = day
      asked.append(vault.items(.give).map(\.text.text))
    }
    #expect(asked[0].count == 2)
    #expect(asked[0] == asked[1])
    #expect(Set(asked[0] + asked[2]) == ["A", "B", "C", "D"])
    #expect(
      vault.items(.give).first?.reason.text
        == "the note does not say what they look for: ask how you could help")
    #expect(vault.why("Hardly known", .give)?.hasPrefix("not enough to say") == true)
  }

  @Test("What nothing new was written about for a year may have changed")
  func stale() {
    var vault = SmallVault()
    vault.add("Maya", [entry("2025-03-16", "visit"), entry("2025-01-02", "call")]) {
      $0.lookingFor = [stated("a typesetter", line: 8)]
    }
    #expect(
      vault.lines(.give) == [
        "Maya — nothing new of what they look for since 16 March 2025: ask how you could help"
      ])
    #expect(vault.items(.give).first?.sources.map(\.line) == [8])
  }

  @Test("Of each kind so many are shown, the rest is counted")
  func limits() {
    let vault = vault {
      for number in 1...7 {
        $0.add("Person \(number)") { $0.lookingFor = [stated("a typesetter")] }
      }
      $0.add("Tom") { $0.offers = [stated("typesetting")] }
      $0.settings.review.introduceLimit = 0
    }
    #expect(vault.lines(.give).count == 4)
    #expect(vault.lines(.give).last == "…and 4 more: `vault review --section give --limit 7`")
  }
}
