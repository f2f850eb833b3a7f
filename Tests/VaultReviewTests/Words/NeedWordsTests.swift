import People
import Testing

@testable import VaultReview

@Suite("What a need is about")
struct NeedWordsTests {
  @Test(
    "It is the last word before a preposition, and what somebody is to do",
    arguments: [
      ("a wood engraver for a frontispiece", "engraver"), ("a job in Berlin", "job"),
      ("Welsh translation", "translation"), ("someone to print a sample book", "print book"),
      ("somebody who can proofread Welsh", "proofread Welsh"), ("help with Greek", "Greek"),
      ("two weeks a summer with a bookbinder", "summer"), ("typesetter", "typesetter"),
      ("how to sharpen a graver", "sharpen graver"), ("", ""), ("something good", ""),
      ("ein Setzer", "Setzer"),
    ])
  func key(need: String, words: String) {
    #expect(NeedWords.key(in: need) == Set(words.significantWords))
  }

  @Test(
    "Half the words meet it where they say what it is",
    arguments: [
      ("a job in Berlin", "a flat in Berlin", false), ("a job in Berlin", "Berlin", true),
      ("a job in Berlin", "summer jobs", true), ("Welsh translation", "Welsh cooking", false),
      ("Welsh translation", "poetry translation", true), ("Welsh translation", "Welsh", true),
      ("someone to print a specimen", "letterpress printing", true),
      ("a wood engraver for a frontispiece", "wood engraving", true),
      ("a wood engraver for a frontispiece", "wood type", false),
      ("a wood engraver for a frontispiece", "frontispieces in wood", true),
      ("Cyrillic wood type", "wooden boats", false), ("a nipping press", "letterpress", false),
    ])
  func met(need: String, offer: String, isMet: Bool) {
    var vault = SmallVault()
    vault.add("Maya") { $0.lookingFor = [stated(need)] }
    vault.add("Tom") { $0.offers = [stated(offer)] }
    #expect(vault.lines(.introduce).isEmpty != isMet)
  }
}
