import Days
import Testing

@Suite struct CountWordsTests {
  @Test func `one is singular, and everything else plural`() {
    #expect(plural(0, "conversation") == "0 conversations")
    #expect(plural(1, "conversation") == "1 conversation")
    #expect(plural(3, "conversation") == "3 conversations")
    #expect(plural(1, "person", "people") == "1 person")
    #expect(plural(3, "person", "people") == "3 people")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    (["a", "b", "c", "d"], "a, b, c and d"),
  ])
  func `words are joined as in a sentence`(words: [String], list: String) {
    #expect(joined(words) == list)
  }
}
