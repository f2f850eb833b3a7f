import NoteSyntax
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: frontMatter)
  func `properties stand between fences at the very start`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  @Test(arguments: lookalikes)
  func `what only looks like front matter is the body`(syntax: SyntaxCase) {
    #expect(syntax.actual == syntax.dump)
  }

  @Test(arguments: [
    ("---\nname: Ada\n---\n", true), ("---\nname: [[Ada]]\n---\n", true), ("---\n---\n", true),
    ("---\nname: Ada\n", false), ("---\nname: a: b\n---\n", false),
    ("---\nname: A\nname: B\n---\n", false), ("---\na: &x b\n---\n", false),
  ])
  func `only what is YAML throughout may be edited`(text: String, isSound: Bool) {
    #expect(note(text).frontMatter?.isSound == isSound)
  }

  static let frontMatter = [
    SyntaxCase(
      "Fences with blanks behind them",
      """
      --- 
      name: Ada
      ---  
      # Ada
      """,
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      heading 1 4-4 "Ada"
      """),
    SyntaxCase(
      "Closed by dots",
      """
      ---
      name: Ada
      ...
      # Ada
      """,
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      heading 1 4-4 "Ada"
      """),
    SyntaxCase(
      "Without a body",
      """
      ---
      name: Ada
      ---
      """,
      """
      front matter 1:1-3:4
        name 2:7-2:10 = "Ada"
      """),
    SyntaxCase(
      "Empty",
      """
      ---
      ---
      # Ada
      """,
      """
      front matter 1:1-3:1
      heading 1 3-3 "Ada"
      """),
    SyntaxCase(
      "Comments and blank lines inside",
      """
      ---
      # who

      name: Ada
      ---
      """,
      """
      front matter 1:1-5:4
        name 4:7-4:10 = "Ada"
      """),
    SyntaxCase(
      "Never closed: the properties up to the first line that is none",
      """
      ---
      name: Ada
      city: London

      # Ada
      """,
      """
      front matter 1:1-4:1 unsound
        name 2:7-2:10 = "Ada"
        city 3:7-3:13 = "London"
      heading 1 5-5 "Ada"
      1:1: the front matter is not closed by a line of `---` [unclosed-front-matter]
      """),
    SyntaxCase(
      "Dashes inside a block of text do not close it",
      """
      ---
      bio: |
        one
        ---
        two
      ---
      """,
      """
      front matter 1:1-6:4
        bio 2:6-5:6 = "one⏎---⏎two⏎"
      4:1: `---` inside a property [fence-inside]
      """),
    SyntaxCase(
      "A list where properties are expected",
      """
      ---
      - a
      ---
      # Ada
      """,
      """
      front matter 1:1-4:1 unsound
      heading 1 4-4 "Ada"
      2:1: a list where `key: value` is expected [yaml]
      """),
    SyntaxCase(
      "Text where properties are expected",
      """
      ---
      just text
      ---
      # Ada
      """,
      """
      front matter 1:1-4:1 unsound
      heading 1 4-4 "Ada"
      2:1: text where `key: value` is expected [yaml]
      """),
    SyntaxCase(
      "A second block of properties",
      """
      ---
      name: Ada
      ---
      ---
      city: London
      ---
      """,
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      thematicBreak 4-4
      heading 2 5-6 "city: London"
      4:1: a second block of properties is not read [misplaced-front-matter]
      """),
    SyntaxCase(
      "A block of properties in code is none",
      """
      ---
      name: Ada
      ---

      ```yaml
      ---
      name: example
      ---
      ```
      """,
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      code 5-9
      """),
    SyntaxCase(
      "Rules in the body are none",
      """
      ---
      name: Ada
      ---
      one

      ---

      two: three
      """,
      """
      front matter 1:1-4:1
        name 2:7-2:10 = "Ada"
      paragraph 4-4 "one"
      thematicBreak 6-6
      paragraph 8-8 "two: three"
      """),
  ]

  static let lookalikes = [
    SyntaxCase(
      "Behind a blank line",
      """

      ---
      name: Ada
      ---
      """,
      """
      thematicBreak 2-2
      heading 2 3-4 "name: Ada"
      2:1: this is not read as front matter [misplaced-front-matter]
      """),
    SyntaxCase(
      "Four dashes",
      """
      ----
      name: Ada
      ----
      """,
      """
      thematicBreak 1-1
      heading 2 2-3 "name: Ada"
      1:1: this is not read as front matter [misplaced-front-matter]
      """),
    SyntaxCase(
      "Behind words",
      """
      Ada
      ---
      name: Ada
      ---
      """,
      """
      heading 2 1-2 "Ada"
      heading 2 3-4 "name: Ada"
      """),
    SyntaxCase(
      "Indented",
      """
       ---
      name: Ada
      ---
      """,
      """
      thematicBreak 1-1
      heading 2 2-3 "name: Ada"
      """),
    SyntaxCase(
      "Two rules with paragraphs between them",
      """
      ---

      ## Timeline

      - 2026-10-02: call

      ---

      more
      """,
      """
      thematicBreak 1-1
      heading 2 3-3 "Timeline"
      item 5-5
        paragraph 5-5 "2026-10-02: call"
      thematicBreak 7-7
      paragraph 9-9 "more"
      """),
    SyntaxCase(
      "A rule alone",
      """
      ---

      # Ada
      """,
      """
      thematicBreak 1-1
      heading 1 3-3 "Ada"
      """),
    SyntaxCase(
      "Of another kind",
      """
      +++
      name = "Ada"
      +++
      """,
      """
      paragraph 1-3 "+++⏎name = "Ada"⏎+++"
      """),
  ]
}
