import Testing

@Suite struct ListSyntaxTests {
  @Test(arguments: cases)
  func `items and tasks stand where they are written`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "Markers of every kind",
      """
      - a
      + b
      * c
      1. d
      2) e
      """,
      """
      item 1-1
        paragraph 1-1 "a"
      item 2-2
        paragraph 2-2 "b"
      item 3-3
        paragraph 3-3 "c"
      item 4-4
        paragraph 4-4 "d"
      item 5-5
        paragraph 5-5 "e"
      """),
    SyntaxCase(
      "Lists in lists",
      """
      - a
        - b
          1. c
      - d
      """,
      """
      item 1-3
        paragraph 1-1 "a"
        item 2-3
          paragraph 2-2 "b"
          item 3-3
            paragraph 3-3 "c"
      item 4-4
        paragraph 4-4 "d"
      """),
    SyntaxCase(
      "Items that begin on one line",
      """
      - - a
        - b
      - 1. c
      - > d
      """,
      """
      item 1-2
        item 1-1
          paragraph 1-1 "a"
        item 2-2
          paragraph 2-2 "b"
      item 3-3
        item 3-3
          paragraph 3-3 "c"
      item 4-4
        quote 4-4
          paragraph 4-4 "d"
      """),
    SyntaxCase(
      "An item of several paragraphs, and one inside it behind them",
      """
      - a

        b

        - c

          d

      e
      """,
      """
      item 1-7
        paragraph 1-1 "a"
        paragraph 3-3 "b"
        item 5-7
          paragraph 5-5 "c"
          paragraph 7-7 "d"
      paragraph 9-9 "e"
      """),
    SyntaxCase(
      "A line that goes on with the item, indented or not",
      """
      - a
        b
      c
      - d
      """,
      """
      item 1-3
        paragraph 1-3 "a⏎  b⏎c"
      item 4-4
        paragraph 4-4 "d"
      """),
    SyntaxCase(
      "An item whose text begins on the next line, and an empty one",
      """
      -
        a
      -

      b
      """,
      """
      item 1-2
        paragraph 2-2 "a"
      item 3-3
      paragraph 5-5 "b"
      """),
    SyntaxCase(
      "Blocks of every kind in items",
      """
      - # Heading
      - ```
        code
        ```
      - > quote
      - ---
      - <div>
      - Underlined
        ---
      """,
      """
      item 1-1
        heading 1 1-1 "Heading"
      item 2-4
        code 2-4
      item 5-5
        quote 5-5
          paragraph 5-5 "quote"
      thematicBreak 6-6
      item 7-7
        html 7-7
      item 8-9
        heading 2 8-9 "Underlined"
      """),
    SyntaxCase(
      "Numbers that do not begin a list inside a paragraph",
      """
      In
      1986. A great year
      1. though one may
      """,
      """
      paragraph 1-2 "In⏎1986. A great year"
      item 3-3
        paragraph 3-3 "though one may"
      """),
    SyntaxCase(
      "Tasks with the marks of several plugins",
      """
      - [ ] open
      - [x] kept
      - [X] kept
      - [-] dropped
      - [/] half
      - [>] later
      - [?] asked
      - [✓] ticked
      """,
      """
      item 1-1 [ ]
        paragraph 1-1 "open"
      item 2-2 [x]
        paragraph 2-2 "kept"
      item 3-3 [X]
        paragraph 3-3 "kept"
      item 4-4 [-]
        paragraph 4-4 "dropped"
      item 5-5 [/]
        paragraph 5-5 "half"
      item 6-6 [>]
        paragraph 6-6 "later"
      item 7-7 [?]
        paragraph 7-7 "asked"
      item 8-8 [✓]
        paragraph 8-8 "ticked"
      """),
    SyntaxCase(
      "Tasks in numbered lists, in tasks, and without words",
      """
      1. [ ] one
         - [x] two
      - [x]
      """,
      """
      item 1-2 [ ]
        paragraph 1-1 "one"
        item 2-2 [x]
          paragraph 2-2 "two"
      item 3-3 [x]
        paragraph 3-3 ""
      """),
    SyntaxCase(
      "What only looks like a task",
      """
      - []
      - [xx] two letters
      - [ ]no space
      - text [ ] in the midst
      [ ] no item
      """,
      """
      item 1-1
        paragraph 1-1 "[]"
      item 2-2
        paragraph 2-2 "[xx] two letters"
      item 3-3
        paragraph 3-3 "[ ]no space"
      item 4-5
        paragraph 4-5 "text [ ] in the midst⏎[ ] no item"
      """),
    SyntaxCase(
      "A table in an item",
      """
      - 2026-10-02
        | a |
        |---|
        | 1 |
      """,
      """
      item 1-4
        paragraph 1-1 "2026-10-02"
        tableRow 2-2 "| a |"
        tableRow 4-4 "| 1 |"
      """),
  ]
}
