import Testing

@testable import Reports

struct PageTextTests {
  @Test(
    "Signs that act in HTML are written as entities",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
      ("it's", "it&#39;s"),
      ("&lt;", "&amp;lt;"),
      ("Ødegaard 三宅 سلمى", "Ødegaard 三宅 سلمى"),
    ])
  func entities(text: String, expected: String) {
    #expect(text.escapedForHTML == expected)
  }

  @Test(
    "An accent over a sign does not hide it",
    arguments: [
      ("\"", "&quot;"), ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("'", "&#39;"),
    ])
  func accents(sign: String, entity: String) {
    #expect(Array("\(sign)\u{301}".escapedForHTML.utf8) == Array("\(entity)\u{301}".utf8))
  }

  @Test("Control characters become spaces", arguments: ["a\nb", "a\tb", "a\u{1B}b", "a\u{85}b"])
  func controls(text: String) {
    #expect(text.escapedForHTML == "a b")
  }

  @Test(
    "Marks that turn the direction of writing or hide are gone",
    arguments: [
      "a\u{202E}b", "a\u{2066}b", "a\u{200B}b", "a\u{FEFF}b",
    ])
  func hidden(text: String) {
    #expect(text.escapedForHTML == "ab")
  }

  @Test("What no document may hold is replaced")
  func noncharacters() {
    #expect("a\u{FFFE}b".escapedForHTML == "a\u{FFFD}b")
  }
}
