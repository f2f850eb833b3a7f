import Testing

@testable import Reports

@Suite("Text of notes in Markdown")
struct InertTextTests {
  @Test(
    "Plain words stay as they are",
    arguments: [
      "She got the grant.", "snake_case and C# and 3 < 4 is no tag: 50% off", "a · b — c, ok?",
      "佐藤 花子 said: “はい”", "Müller & Söhne", "family 👨‍👩‍👧 at 10:30",
    ])
  func plain(words: String) {
    #expect(words.inertMarkdown(beginsLine: true) == words.replacing("<", with: "\\<"))
  }

  @Test(
    "What would act is escaped",
    arguments: [
      ("*bold* and `code`", "\\*bold\\* and \\`code\\`"),
      ("_so_ snake_case", "\\_so\\_ snake_case"),
      ("[[Tom]] ![[x]] [a](b)", "\\[\\[Tom\\]\\] !\\[\\[x\\]\\] \\[a\\](b)"),
      ("<script> &lt; & &#60;", "\\<script> \\&lt; & \\&\\#60;"),
      ("#tag (#other) C#", "\\#tag (\\#other) C#"),
      ("text ^abc123", "text \\^abc123"), ("2^10", "2^10"),
      ("gave:: money", "gave:\\: money"), ("==mark== %%hidden%%", "=\\=mark=\\= %\\%hidden%\\%"),
      ("~~gone~~ $x$", "\\~\\~gone\\~\\~ \\$x\\$"),
      ("C:\\Users \\*", "C:\\Users \\\\\\*"),
      ("pay 📅 2026-10-10 now", "pay  2026-10-10 now"),
      ("pay 🗓️\u{a0}2026-10-10", "pay \u{a0}2026-10-10"), ("got it ✅", "got it ✅"),
    ])
  func escaped(words: String, expected: String) {
    #expect(words.inertMarkdown() == expected)
  }

  @Test(
    "Nothing at the start of a line makes a list, heading, quotation or code",
    arguments: [
      ("- [ ] do it", "\\- \\[ \\] do it"), ("+ x", "\\+ x"), ("* x", "\\* x"), ("> x", "\\> x"),
      ("# x", "\\# x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("---", "\\---"),
      ("      code", "code"), ("\t- x", "\\- x"), ("2026 was good", "2026 was good"),
    ])
  func lineStart(words: String, expected: String) {
    #expect(words.inertMarkdown(beginsLine: true) == expected)
  }

  @Test("Line ends become spaces; control characters and overrides of direction are gone")
  func controls() {
    #expect("a\r\n\nb\u{1b}[31mc\u{202e}d\u{200b}e\u{0}".inertMarkdown() == "a b\\[31mcde")
    #expect("می\u{200c}خواهم a\u{200d}b".inertMarkdown() == "می\u{200c}خواهم ab")
  }
}
