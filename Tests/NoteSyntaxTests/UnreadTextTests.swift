import Testing

@Suite struct UnreadTextTests {
  @Test(arguments: cases)
  func `code, comments and tags hold no links and no fields`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "Code spans, with one backtick or two, and backticks that open none",
      """
      `[[a]]` ``[[b]] ` [[c]]`` ` [[d]]
      """,
      """
      paragraph 1-1 "`[[a]]` ``[[b]] ` [[c]]`` ` [[d]]"
        wiki link 1:29-1:34 → "d"
      """),
    SyntaxCase(
      "A code span over two lines",
      """
      `[[a]]
      [[b]]` [[c]]
      """,
      """
      paragraph 1-2 "`[[a]]⏎[[b]]` [[c]]"
        wiki link 2:8-2:13 → "c"
      """),
    SyntaxCase(
      "Code blocks",
      """
      ```
      [[a]]
      gave:: b
      ```

          [[c]]
      """,
      """
      code 1-4
      code 6-6
      """),
    SyntaxCase(
      "HTML blocks, tags and comments in a line",
      """
      <div>[[a]]</div>

      text <!-- [[b]] --> [[c]] <a href="[[d]]">[[e]]</a>
      """,
      """
      html 1-1
      paragraph 3-3 "text <!-- [[b]] --> [[c]] <a href="[[d]]">[[e]]</a>"
        wiki link 3:21-3:26 → "c"
        wiki link 3:43-3:48 → "e"
      """),
    SyntaxCase(
      "A comment over several lines, and one that does not close",
      """
      a <!-- [[b]]
      [[c]] --> [[d]]

      e <!-- [[f]]
      """,
      """
      paragraph 1-2 "a <!-- [[b]]⏎[[c]] --> [[d]]"
        wiki link 2:11-2:16 → "d"
      paragraph 4-4 "e <!-- [[f]]"
        wiki link 4:8-4:13 → "f"
      """),
    SyntaxCase(
      "A sign that opens no tag",
      """
      a < [[b]] > c <3 [[d]]
      """,
      """
      paragraph 1-1 "a < [[b]] > c <3 [[d]]"
        wiki link 1:5-1:10 → "b"
        wiki link 1:18-1:23 → "d"
      """),
    SyntaxCase(
      "A backtick that a backslash takes its meaning",
      #"""
      \`[[a]]\`
      """#,
      #"""
      paragraph 1-1 "\`[[a]]\`"
        wiki link 1:3-1:8 → "a"
      """#),
    SyntaxCase(
      "Fields in code are none",
      """
      `gave:: a` [received:: `b`]
      """,
      """
      paragraph 1-1 "`gave:: a` [received:: `b`]"
        field 1:12-1:28 "received" = "`b`"
      """),
  ]
}
