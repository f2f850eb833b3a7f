import Testing

@Suite struct FieldSyntaxTests {
  @Test(arguments: cases)
  func `fields are read in their three forms`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "On a line of its own, with emphasis and without a space",
      """
      gave:: a book
      **received**:: two
      *asked::* three
      waiting::four
      """,
      """
      paragraph 1-4 "gave:: a book⏎**received**:: two⏎*asked::* three⏎waiting::four"
        field 1:1-1:14 "gave" = "a book"
        field 2:1-2:19 "received" = "two"
        field 3:1-3:16 "asked" = "three"
        field 4:1-4:14 "waiting" = "four"
      """),
    SyntaxCase(
      "In the midst of a sentence",
      """
      She called [gave:: a book] and (asked:: for (more) time).
      """,
      """
      paragraph 1-1 "She called [gave:: a book] and (asked:: for (more) time)."
        field 1:12-1:27 "gave" = "a book"
        field 1:32-1:57 "asked" = "for (more) time"
      """),
    SyntaxCase(
      "With one colon at the head of an item",
      """
      - gave: a book
      - **received:** two
      """,
      """
      item 1-1
        paragraph 1-1 "gave: a book"
          field 1:3-1:15 "gave" = "a book"
      item 2-2
        paragraph 2-2 "**received:** two"
          field 2:3-2:20 "received" = "two"
      """),
    SyntaxCase(
      "With one colon elsewhere it is text",
      """
      gave: a book
      - a book
        gave: this
      """,
      """
      paragraph 1-1 "gave: a book"
      item 2-3
        paragraph 2-3 "a book⏎  gave: this"
      """),
    SyntaxCase(
      "Behind a date, and in a line below it",
      """
      - 2026-10-02 gave:: a book
        received:: two
      - 2026-10-02: gave: text
      """,
      """
      item 1-2
        paragraph 1-2 "2026-10-02 gave:: a book⏎  received:: two"
          field 1:14-1:27 "gave" = "a book"
          field 2:3-2:17 "received" = "two"
      item 3-3
        paragraph 3-3 "2026-10-02: gave: text"
      """),
    SyntaxCase(
      "In a quotation, a task, a heading, a cell",
      """
      > gave:: one
      - [ ] gave:: two
      # gave:: three
      | [gave:: four] |
      |---|
      """,
      """
      quote 1-1
        paragraph 1-1 "gave:: one"
          field 1:3-1:13 "gave" = "one"
      item 2-2 [ ]
        paragraph 2-2 "gave:: two"
          field 2:7-2:17 "gave" = "two"
      heading 1 3-3 "gave:: three"
        field 3:3-3:15 "gave" = "three"
      tableRow 4-4 "| [gave:: four] |"
        field 4:3-4:16 "gave" = "four"
      """),
    SyntaxCase(
      "Keys of two words, with letters of other scripts, and none",
      """
      last contact:: [[October 2nd, 2026]]
      fødselsdag:: 2 March
      :: none
      http://example.org
      a::b::c
      """,
      """
      paragraph 1-5 "last contact:: [[October 2nd, 2026]]⏎fødselsdag:: 2 March⏎:: none⏎http://example.org⏎a::b::c"
        wiki link 1:16-1:37 → "October 2nd, 2026"
        field 1:1-1:37 "last contact" = "[[October 2nd, 2026]]"
        field 2:1-2:21 "fødselsdag" = "2 March"
        field 5:1-5:8 "a" = "b::c"
      """),
    SyntaxCase(
      "An empty value, and one that ends the line",
      """
      gave::
      received:: 
      """,
      """
      paragraph 1-2 "gave::⏎received:: "
        field 1:1-1:7 "gave" = ""
        field 2:1-2:12 "received" = ""
      """),
    SyntaxCase(
      "A bracket that closes on a line below",
      """
      - call (gave:: the names
        of two (or three) funders) and
        > [asked:: for
        more] and [[Tom]]
      """,
      """
      item 1-4
        paragraph 1-2 "call (gave:: the names⏎  of two (or three) funders) and"
          field 1:8-2:29 "gave" = "the names⏎  of two (or three) funders"
        quote 3-4
          paragraph 3-4 "[asked:: for⏎  more] and [[Tom]]"
            wiki link 4:13-4:20 → "Tom"
            field 3:5-4:8 "asked" = "for⏎  more"
      """),
    SyntaxCase(
      "A bracket that closes behind another field, in another block, or never",
      """
      (gave:: a book
      received:: two) and
      (asked:: three

      four) and (waiting:: five
      """,
      """
      paragraph 1-3 "(gave:: a book⏎received:: two) and⏎(asked:: three"
        field 2:1-2:20 "received" = "two) and"
      paragraph 5-5 "four) and (waiting:: five"
      """),
  ]
}
