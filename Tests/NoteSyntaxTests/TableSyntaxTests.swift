import Testing

@Suite struct TableSyntaxTests {
  @Test(arguments: cases)
  func `the rows of tables are read, and words above them are not`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  static let cases = [
    SyntaxCase(
      "A table, its delimiter row left out",
      """
      | Date | Kind |
      |------|------|
      | 2026-10-02 | call |
      | 2026-10-01 | |
      """,
      """
      tableRow 1-1 "| Date | Kind |"
      tableRow 3-3 "| 2026-10-02 | call |"
      tableRow 4-4 "| 2026-10-01 | |"
      """),
    SyntaxCase(
      "Without bars at the ends, ended by a blank line",
      """
      Date | Kind
      --- | :---:
      2026-10-02 | call

      text
      """,
      """
      tableRow 1-1 "Date | Kind"
      tableRow 3-3 "2026-10-02 | call"
      paragraph 5-5 "text"
      """),
    SyntaxCase(
      "Words right above the table",
      """
      Calls
      of this year
      | Date |
      |------|
      | 2026-10-02 |
      """,
      """
      paragraph 1-2 "Calls⏎of this year"
      tableRow 3-3 "| Date |"
      tableRow 5-5 "| 2026-10-02 |"
      """),
    SyntaxCase(
      "Words above two tables, the first without rows",
      """
      Calls
      of one year
      | Date |
      |------|

      Calls
      of another
      | Date |
      |------|
      | 2026-10-02 |
      """,
      """
      paragraph 1-2 "Calls⏎of one year"
      tableRow 3-3 "| Date |"
      paragraph 6-7 "Calls⏎of another"
      tableRow 8-8 "| Date |"
      tableRow 10-10 "| 2026-10-02 |"
      """),
    SyntaxCase(
      "Words above a table without rows",
      """
      Calls
      | Date |
      |------|

      text
      """,
      """
      paragraph 1-1 "Calls"
      tableRow 2-2 "| Date |"
      paragraph 5-5 "text"
      """),
    SyntaxCase(
      "Words above, in a quotation",
      """
      > Calls
      > | Date |
      > |------|
      > | 2026-10-02 |
      """,
      """
      quote 1-4
        paragraph 1-1 "Calls"
        tableRow 2-2 "| Date |"
        tableRow 4-4 "| 2026-10-02 |"
      """),
    SyntaxCase(
      "A line below belongs to the table",
      """
      | Date |
      |------|
      2026-10-02 call
      """,
      """
      tableRow 1-1 "| Date |"
      tableRow 3-3 "2026-10-02 call"
      """),
    SyntaxCase(
      "A header with more cells than delimiters is text",
      """
      | a | b |
      |---|
      """,
      """
      paragraph 1-2 "| a | b |⏎|---|"
      """),
    SyntaxCase(
      "A bar in a cell",
      #"""
      | a |
      |---|
      | [[A\|b]] `c|d` |
      """#,
      #"""
      tableRow 1-1 "| a |"
      tableRow 3-3 "| [[A\|b]] `c|d` |"
        wiki link 3:3-3:11 → "A"
      """#),
  ]
}
