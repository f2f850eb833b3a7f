import Days
import People
import Testing
import VaultReview

/// For whom a text could be.
@Suite struct SharingTests {
  var vault = SmallVault()

  @Test func `Who likes it or looks for it comes before who once talked about it`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call", "about wood type")])
    vault.add("Ben") { $0.interests = [stated("wood type", line: 4)] }
    #expect(
      vault.share("wood type") == [
        "Ben: likes wood type", "Ada: a call on 1 November: “wood type”",
      ])
  }

  @Test(arguments: [
    ("engravings", "wood engraver"), ("Zürich", "zurich"), ("letterpress", "Letterpress"),
    ("和紙の作り方", "和紙"), ("งานพิมพ์ด้วยมือ", "งานพิมพ์"), ("활판인쇄를 배우다", "활판인쇄"),
    ("हिन्दी कविता", "कविता"), ("https://example.org/wood-type", "type"),
  ])
  func `Words match in their forms and in every script`(text: String, interest: String) {
    var vault = vault
    vault.add("Ada") { $0.interests = [stated(interest)] }
    #expect(vault.share(text).count == 1)
  }

  @Test(arguments: ["with whom and about what", "12 2026", "", "https://example.org"])
  func `Words that say nothing find nobody`(text: String) {
    var vault = vault
    vault.add("Ada") { $0.interests = [stated("what is about"), stated("example.org")] }
    #expect(vault.share(text).isEmpty)
  }

  @Test func `What was said lately counts more than what was said long ago`() {
    var vault = vault
    vault.add("Ada", [entry("2024-11-01", "call", "the tides")])
    vault.add("Ben", [entry("2026-11-01", "call", "the tides")])
    #expect(vault.share("tides").first == "Ben: a call on 1 November: “tides”")
  }

  @Test func `A rare word tells more than one that everyone uses`() {
    var vault = vault
    for name in ["Ada", "Ben", "Cai"] { vault.add(name) { $0.interests = [stated("poetry")] } }
    vault.add("Dai") { $0.interests = [stated("Welsh")] }
    #expect(vault.share("Welsh poetry").first == "Dai: likes Welsh")
  }

  @Test func `Who got something within 30 days comes later`() {
    var vault = vault
    vault.add("Ada", [entry("2026-10-22", "call", "", [.gave: "a book"])]) {
      $0.interests = [stated("wood type")]
    }
    vault.add("Ben", [entry("2026-10-21", "call", "", [.gave: "a map"])]) {
      $0.interests = [stated("wood engraving")]
    }
    #expect(
      vault.share("wood type") == [
        "Ben: likes wood engraving",
        "Ada: likes wood type · you gave them something on 22 October: a book",
      ])
  }

  @Test func `Kindred spirits come first, and strangers, archived people and the dead not at all`()
  {
    var vault = vault
    let likes: (inout Profile) -> Void = { $0.interests = [stated("tides")] }
    vault.add("Ada", [entry("2026-11-01", "call")]) {
      likes(&$0); $0.isKindred = false
    }
    vault.add("Ben") {
      likes(&$0); $0.interests.append(stated("maps"))
    }
    vault.add("Cai") {
      likes(&$0); $0.isKindred = false
    }
    vault.add("Dai") {
      likes(&$0); $0.isArchived = true
    }
    vault.add("Eve") {
      likes(&$0); $0.died = stated(nil)
    }
    #expect(vault.share("tides") == ["Ben: likes tides", "Ada: likes tides"])
  }

  @Test func `What is private or still to come is not read`() {
    var vault = vault
    vault.add(
      "Ada",
      [entry("2026-11-01", "call", "", [.private: "gout"]), entry("2026-12-01", "visit", "gout")])
    #expect(vault.share("gout").isEmpty)
  }

  @Test(arguments: ["gout", "lawsuit", "hush", "debts"])
  func `What is marked private or stands under such a heading is not read`(word: String) {
    let vault = SmallVault(notes: [
      "Ada": """
      kindred: true
      ---
      ## 2026-11-01 call
      About boats. [private:: debts]
      - private:: gout
      - gave:: a map

      ### Private
      The lawsuit.
      - gave:: hush money
      """
    ])
    #expect(vault.share(word).isEmpty)
    #expect(vault.share("boats").count == 1)
    #expect(vault.share("map").count == 1)
  }

  @Test func `Of a long text a single word that once fell is no reason`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-01", "call", "the river was high")])
    vault.add("Ben", [entry("2026-11-01", "call", "the river, and her kayak")])
    #expect(
      vault.share("A kayak on the river, an article with photographs")
        == ["Ben: a call on 1 November: “river”, “kayak”"])
  }

  @Test func `An entry of today weighs no less than the words of a link to share`() {
    var vault = vault
    vault.add("Ada", [entry("2026-11-21", "chat", "[[Tom|his]] [nipping press](https://x.org)")])
    #expect(vault.share("nipping press") == ["Ada: a chat on 21 November: “nipping press”"])
  }
}

extension SmallVault {
  /// Each person of the answer with the reasons.
  func share(_ text: String) -> [String] {
    let matches = index.people(toShare: TopicQuery(text), on: date(day), settings: settings)
    return PeopleAnswer(matches, on: date(day)).lines
  }
}

extension PeopleAnswer {
  /// Titles, and each person with the reasons behind the name.
  var lines: [String] {
    parts.flatMap { part in
      [part.title].compactMap(\.self)
        + part.items.map { item in
          "\(item.text.text): " + item.reasons.map(\.words.text).joined(separator: " · ")
        }
    }
  }
}
