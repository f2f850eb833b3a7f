import Findings
import NoteSyntax
import Testing

/// Past a limit a note is read line by line, with a finding that says why.
@Suite struct ParseLimitTests {
  @Test(arguments: [
    ("> " * 101 + "a", 1, "101 levels of lists and quotes"),
    ("- " * 101 + "a", 1, "101 levels of lists and quotes"),
    ("1. " * 200 + "a", 1, "200 levels of lists and quotes"),
    ("- a\n" + " " * 202 + "- b", 2, "102 levels of lists and quotes"),
    ("a\n|-|\n\n" * 51, 152, "over 50 tables"),
    ("|a" * 1_000 + "\n" + "|-" * 1_000 + "\n" + "b\n" * 300, 202, "tables of over 200000 cells"),
    ("a\n" + "*a " * 10_001, 2, "over 10000 brackets and stars in one paragraph"),
    ("[a\n" * 10_001, 10_001, "over 10000 brackets and stars in one paragraph"),
    ("a\n" * 524_289, 1, "over 1 MB"),
  ])
  func `a note past a limit is read line by line`(text: String, line: Int, reason: String) {
    // Below 2 kB nothing is slow, and nothing is counted.
    let note = note(text + "\n" + "word " * 500)
    let finding = note.findings.first
    #expect(finding?.code == .readByLine)
    #expect(finding?.place.line == line)
    #expect(finding?.message == "the note is read line by line: it has " + reason)
  }

  @Test(arguments: [
    "> " * 100 + "a", "- " * 100 + "a", "a\n|-|\n\n" * 50,
    "|a" * 400 + "\n" + "|-" * 400 + "\nb" * 400,
    "*a " * 9_999, ("*a " * 5_000 + "\n\n") * 10, ("- " + "*a " * 5_000 + "\n") * 10,
    "- a" + " " * 300 + "b", "```\n" + "* " * 90 + "\n```", "word " * 200_000,
  ])
  func `a note within the limits is parsed`(text: String) {
    #expect(!note(text + "\n\n" + "word " * 500).findings.contains { $0.code == .readByLine })
  }

  @Test func `a note of two kB is parsed whatever it holds`() {
    #expect(note("> " * 1_000).findings.isEmpty)
  }

  @Test(arguments: cases)
  func `what the line reader knows it reads as the parser does`(syntax: SyntaxCase) {
    let parsed = note(syntax.text)
    let read = note(syntax.text + "\n\n" + "> " * 1_200)
    #expect(read.findings.map(\.code) == [.readByLine])
    #expect(read.dump.hasPrefix(parsed.dump))
    #expect(parsed.dump == syntax.dump + "\n")
  }

  static let cases = [
    SyntaxCase(
      "Headings, items, tasks, paragraphs",
      """
      # Log
      ## 2026-10-02 Call
      She called,
      with [[Tom]].

      - a
        - b
          gave:: a book
      1. [x] c
      """,
      """
      heading 1 1-1 "Log"
      heading 2 2-2 "2026-10-02 Call"
      paragraph 3-4 "She called,⏎with [[Tom]]."
        wiki link 4:6-4:13 → "Tom"
      item 6-8
        paragraph 6-6 "a"
        item 7-8
          paragraph 7-8 "b⏎    gave:: a book"
            field 8:5-8:18 "gave" = "a book"
      item 9-9 [x]
        paragraph 9-9 "c"
      """),
    SyntaxCase(
      "Code and comments hold nothing",
      """
      ```
      # a
      - [[b]]
      ```

      <!-- [[c]]
      - d
      -->

      ~~~
      ```
      ~~~
      e
      """,
      """
      code 1-4
      html 6-8
      code 10-12
      paragraph 13-13 "e"
      """),
    SyntaxCase(
      "Front matter and no-break spaces",
      "---\nname: Ada\n---\n-\u{A0}a",
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      item 4-4
        paragraph 4-4 "a"
      """),
  ]
}
