import NoteSyntax
import Testing

/// Line ends, marks and blanks that an editor does not show.
@Suite struct ByteTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the same blocks are read whatever ends the lines`(lineEnd: String) {
    let lines = [
      "---", "name: Ada", "---", "", "# Log", "", "- 2026-10-02: [[Grace]]", "  gave:: a book",
    ]
    let dump = note(lines.joined(separator: "\n")).dump
    #expect(note(lines.joined(separator: lineEnd)).dump == dump)
    #expect(note((lines + [""]).joined(separator: lineEnd)).dump == dump)
  }

  @Test(arguments: cases)
  func `what does not show is read as if it were not there`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "Line ends of all kinds in one note",
      "- a\r\n- b\r- c\n# d\r\r\n",
      """
      item 1-1
        paragraph 1-1 "a"
      item 2-2
        paragraph 2-2 "b"
      item 3-3
        paragraph 3-3 "c"
      heading 1 4-4 "d"
      2:4: a line that ends with CR alone [lone-cr]
      """),
    SyntaxCase(
      "A byte order mark before front matter",
      "\u{FEFF}---\nname: Ada\n---\n# Ada",
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      heading 1 4-4 "Ada"
      """),
    SyntaxCase(
      "A byte order mark before a heading",
      "\u{FEFF}# Ada\n- [[Grace]]",
      """
      heading 1 1-1 "Ada"
      item 2-2
        paragraph 2-2 "[[Grace]]"
          wiki link 2:3-2:12 → "Grace"
      """),
    SyntaxCase(
      "No-break spaces behind marks",
      "#\u{A0}One\n-\u{A0}two\n*\u{A0}[ ]\u{A0}three\n1.\u{A0}four\n##\u{A0}Five",
      """
      heading 1 1-1 "One"
      item 2-2
        paragraph 2-2 "two"
      item 3-3 [ ]
        paragraph 3-3 "three"
      item 4-4
        paragraph 4-4 "four"
      heading 2 5-5 "Five"
      """),
    SyntaxCase(
      "Tabs behind marks and before nested items",
      "-\tone\n\t- [x]\ttwo\n\n\t  three\n#\tfour",
      """
      item 1-4
        paragraph 1-1 "one"
        item 2-4 [x]
          paragraph 2-2 "two"
          paragraph 4-4 "three"
      heading 1 5-5 "four"
      """),
    SyntaxCase(
      "What ends a line elsewhere, and not in an editor",
      "- a\u{2028}- b\u{85}- c\u{0B}- d\u{0C}- e",
      """
      item 1-1
        paragraph 1-1 "a\u{2028}- b\u{85}- c\u{0B}- d\u{0C}- e"
      1:8: a control character [control-character]
      """),
    SyntaxCase(
      "A NUL byte",
      "- a\0b\n- c",
      """
      item 1-1
        paragraph 1-1 "a\0b"
      item 2-2
        paragraph 2-2 "c"
      1:4: a control character [control-character]
      """),
    SyntaxCase(
      "Columns count as editors do",
      "é 👩‍🚀 [[Ada]]",
      """
      paragraph 1-1 "é 👩‍🚀 [[Ada]]"
        wiki link 1:9-1:16 → "Ada"
      """),
    SyntaxCase(
      "Nothing at all", "", ""),
  ]
}
