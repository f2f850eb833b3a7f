import Testing

@testable import VaultReview

@Suite("Significant words")
struct SignificantWordsTests {
  @Test(
    "Forms of a word are one word",
    arguments: [
      ["engraver", "engravers", "engraving", "engrave", "Engraves"],
      ["binder", "binding", "binders"],
      ["typesetter", "typesetting"], ["swimming", "swimmers", "swim"], ["story", "stories"],
      ["illustrator", "illustration", "illustrating"], ["press", "presses"], ["box", "boxes"],
      ["carpenter", "carpentry", "carpenters"], ["potter", "pottery", "potteries"],
      ["bindery", "binders", "binding"], ["dentist", "dentistry"], ["poet", "poetry", "poets"],
      ["tuner", "tuning", "tunes"], ["baker", "bakery", "baking", "bakes"], ["hiker", "hiking"],
      ["catering", "caterer", "caters"], ["watering", "water"], ["end-grain", "endgrain"],
      ["café", "cafe"], ["printer's", "printers"],
    ])
  func forms(words: [String]) {
    #expect(Set(words.map(\.significantWords)).count == 1)
    #expect(words.first?.significantWords.count == 1)
  }

  @Test(
    "Different words stay apart",
    arguments: [
      ("country", "count"), ("entry", "enter"), ("query", "queen"), ("string", "str"),
      ("press", "letterpress"), ("catering", "cats"), ("paper", "papa"), ("glass", "glas"),
    ])
  func different(one: String, other: String) {
    #expect(one.significantWords != other.significantWords)
  }

  @Test("What says nothing is left out: stop words, numbers, single letters")
  func stopWords() {
    #expect(
      "someone who could help with the 3 of you, looking for a good 12 x".significantWords == [])
    #expect("two weeks a summer with a bookbinder".significantWords == ["sum", "bookbind"])
  }

  @Test("Each word once, in the order of the text")
  func order() {
    #expect("wood type, wood blocks".significantWords == ["wood", "typ", "block"])
  }

  @Test("Words of other scripts are compared whole; without spaces by pairs of characters")
  func scripts() {
    #expect("Дерев'яні шрифти".significantWords == ["деревяні", "шрифти"])
    #expect("製紙工房".significantWords == ["製紙", "紙工", "工房"])
    #expect("紙 book".significantWords == ["紙", "book"])
  }

  @Test("Odd text gives no words and no trouble", arguments: ["", "   ", "-'-", "🎉", "…", "1999"])
  func odd(text: String) {
    #expect(text.significantWords.isEmpty)
  }
}
