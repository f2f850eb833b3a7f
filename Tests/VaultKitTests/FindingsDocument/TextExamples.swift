import Findings

extension FindingExample {
  static let ofTexts = [
    FindingExample(
      .controlCharacter,
      """
      ---
      kindred: true
      ---
      - 2026-10-02: call\u{1B}[31m
      """),
    FindingExample(
      .loneCR, "---\nkindred: true\n---\n- 2026-10-02: call\r- 2026-09-01: letter\n"),
    FindingExample(
      .conflictMarker,
      """
      ---
      kindred: true
      ---
      <<<<<<< HEAD
      - 2026-10-02: call
      =======
      - 2026-10-02: call, about the grant
      >>>>>>> laptop
      """),
    FindingExample(
      .unclosedFence,
      """
      ---
      kindred: true
      ---
      ```
      to be typeset

      - 2026-10-02: call
      """),
    FindingExample(
      .readByLine, "A note `People/Ada.md` with 51 tables.",
      [
        File(
          "People/Ada.md",
          "---\nkindred: true\n---\n"
            + String(repeating: "| a | b |\n|---|---|\n| letters | of hers |\n\n", count: 51))
      ]),
  ]

  static let ofFrontMatter = [
    FindingExample(
      .noFrontMatter,
      [
        File("People/Ada.md", "# Ada\n\n- 2026-10-02: call\n"),
        File("People/Grace.md", "---\nkindred: true\n---\n"),
        File("People/Tom.md", "---\nkindred: true\n---\n"),
      ]),
    FindingExample(
      .unclosedFrontMatter,
      """
      ---
      name: Ada

      # Ada
      """),
    FindingExample(
      .misplacedFrontMatter,
      """

      ---
      name: Ada
      ---
      """),
    FindingExample(
      .fenceInside,
      """
      ---
      bio: |
        one
        ---
        two
      ---
      """),
    FindingExample(
      .yaml,
      """
      ---
      how we met: Fair: the stall with the old type
      ---
      """),
    FindingExample(
      .yamlReference,
      """
      ---
      home: &home 1 Main Street
      ---
      """),
    FindingExample(
      .yamlReferenceNested,
      """
      ---
      places: [*home, *home]
      ---
      """),
    FindingExample(
      .yamlTag,
      """
      ---
      phone: !!str 0612345678
      ---
      """),
    FindingExample(
      .duplicateKey,
      """
      ---
      email: ada@example.org
      email: ada@example.com
      ---
      """),
    FindingExample(
      .similarKeys,
      """
      ---
      Last Contact: 2026-10-02
      last-contact: 2026-10-02
      ---
      """),
    FindingExample(
      .frontMatterLimit, "A note `People/Ada.md` with 1,001 properties.",
      [File("People/Ada.md", "---\n" + (0...1_000).map { "k\($0): v\n" }.joined() + "---\n")]),
    FindingExample(
      .commentValue,
      """
      ---
      tags: #person
      ---
      """),
    FindingExample(
      .unquotedLink,
      [
        File(
          "People/Ada.md",
          """
          ---
          knows: [[Grace]]
          ---
          """),
        File("People/Grace.md", "---\nkindred: true\n---\n"),
      ]),
  ]
}
