import Testing

@Suite struct BlockSyntaxTests {
  @Test(arguments: cases)
  func `blocks other than lists and tables are those of CommonMark`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "Headings of six levels, indented, closed, empty",
      """
      # One
      ###### Six
         ## Indented
      ## Closed ##
      ## Not closed##
      #
      """,
      """
      heading 1 1-1 "One"
      heading 6 2-2 "Six"
      heading 2 3-3 "Indented"
      heading 2 4-4 "Closed"
      heading 2 5-5 "Not closed##"
      heading 1 6-6 ""
      """),
    SyntaxCase(
      "What only looks like a heading",
      """
      #tag
      ####### seven

          # code
      """,
      """
      paragraph 1-2 "#tag⏎####### seven"
      code 4-4
      """),
    SyntaxCase(
      "Underlined headings of one and of more lines",
      """
      Title
      ===

      Two
      lines
      ---
      """,
      """
      heading 1 1-2 "Title"
      heading 2 4-6 "Two⏎lines"
      """),
    SyntaxCase(
      "A paragraph of two lines, ended by what begins a block",
      """
      one
      two
      # Heading
      three
      ***
      """,
      """
      paragraph 1-2 "one⏎two"
      heading 1 3-3 "Heading"
      paragraph 4-4 "three"
      thematicBreak 5-5
      """),
    SyntaxCase(
      "A quotation, one inside it, and a line that belongs to it without a mark",
      """
      > one
      > > two
      three

      > # Heading
      > - item
      """,
      """
      quote 1-3
        paragraph 1-1 "one"
        quote 2-3
          paragraph 2-3 "two⏎three"
      quote 5-6
        heading 1 5-5 "Heading"
        item 6-6
          paragraph 6-6 "item"
      """),
    SyntaxCase(
      "Fenced code in two forms, with fences inside",
      """
      ```swift
      ~~~
      # not a heading
      ```

      ~~~~
      ```
      ~~~
      ~~~~
      """,
      """
      code 1-4
      code 6-9
      """),
    SyntaxCase(
      "A fence that is never closed runs to the end",
      """
      # Log

      ```
      - 2026-10-02: code
      """,
      """
      heading 1 1-1 "Log"
      code 3-4
      3:1: this code block is not closed [unclosed-fence]
      """),
    SyntaxCase(
      "Indented code, and an indented line that goes on with a paragraph",
      """
          code

      para
          graph
      """,
      """
      code 1-1
      paragraph 3-4 "para⏎    graph"
      """),
    SyntaxCase(
      "HTML up to a blank line, and a comment up to its end",
      """
      <div>
      # not a heading

      # Heading

      <!-- one

      two -->
      three
      """,
      """
      html 1-2
      heading 1 4-4 "Heading"
      html 6-8
      paragraph 9-9 "three"
      """),
    SyntaxCase(
      "Rules",
      """
      ***
      - - -
      ___
      """,
      """
      thematicBreak 1-1
      thematicBreak 2-2
      thematicBreak 3-3
      """),
    SyntaxCase(
      "Link definitions are no paragraph",
      """
      [ref]: https://example.org
      [two]: <b.md> "Title"

      text [ref]
      """,
      """
      paragraph 4-4 "text [ref]"
      """),
    SyntaxCase(
      "Blank lines at both ends",
      """



      # Heading
      """,
      """
      heading 1 4-4 "Heading"
      """),
    SyntaxCase(
      "Only blank lines",
      "\n\n\n",
      ""),
  ]
}
