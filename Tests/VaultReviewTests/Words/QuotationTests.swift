import Testing

@testable import VaultReview

@Suite("Words of a note")
struct QuotationTests {
  @Test(
    "The first sentence or two",
    arguments: [
      ("One. Two. Three.", "One. Two."), ("Only this", "Only this"),
      ("Is it? Yes! No.", "Is it? Yes!"), ("v1.2 is out. Fine", "v1.2 is out."),
      ("会った。話した。帰った。", "会った。話した。"), ("", ""),
      ("A line\n- and an item\n> and a quotation", "A line and an item and a quotation"),
    ])
  func excerpts(text: String, expected: String) {
    #expect(text.excerpt() == expected)
  }

  @Test("What is too long ends at a word, with an ellipsis")
  func cut() {
    #expect("one two three four".excerpt(atMost: 10) == "one two…")
    #expect("one two, three".quoted(atMost: 9) == "one two…")
    #expect("今日は長い長い話をした".quoted(atMost: 5) == "今日は長…")
    #expect(String(repeating: "word ", count: 100_000).excerpt().count <= 140)
  }

  @Test(
    "Links read as they are shown",
    arguments: [
      ("met [[Tom Reyes]] and [[People/Ada|Ada L.]]", "met Tom Reyes and Ada L."),
      ("[[People/Tom Reyes.md#Log]] ![[photo.png]]", "Tom Reyes photo.png"),
      ("[a page](https://example.org/x) and [b", "a page and [b"), ("[[open [[Tom]]", "[[open Tom"),
      ("**bold** words", "bold words"), ("a [1] b ](c)", "a [1] b ](c)"),
      ("[[ ]] [[]]", "[[ ]] [[]]"),
    ])
  func links(text: String, expected: String) {
    #expect(text.quoted() == expected)
  }
}
