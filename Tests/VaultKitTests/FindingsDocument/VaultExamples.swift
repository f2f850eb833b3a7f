import Findings

extension FindingExample {
  static let ofValues = [
    FindingExample(
      .wrongType,
      """
      ---
      name: [Ada, Lovelace]
      ---
      """),
    FindingExample(
      .unknownValue,
      """
      ---
      cadence: now and then
      ---
      """),
    FindingExample(
      .badDate,
      """
      ---
      last-contact: 2026-02-30
      ---
      """),
    FindingExample(
      .ambiguousDate,
      """
      ---
      birthday: 3/10
      ---
      """),
    FindingExample(
      .futureDate,
      """
      ---
      last-contact: 2062-10-02
      ---
      """),
    FindingExample(
      .nearMissKey,
      """
      ---
      cadance: 6 weeks
      ---
      """),
    FindingExample(
      .badEntryDate,
      """
      ---
      kindred: true
      ---
      - 2026-24-10: call
      """),
    FindingExample(
      .futureEntry,
      """
      ---
      kindred: true
      ---
      - 2062-10-02: call
      """),
    FindingExample(
      .secondLog,
      """
      ---
      kindred: true
      ---
      ## Log
      - 2026-10-02: call
      ## Log
      - 2026-09-01: letter
      """),
    FindingExample(
      .staleLastContact,
      """
      ---
      last-contact: 2026-08-08
      ---
      - 2026-10-02: call
      """),
  ]

  private static let grace = File("People/Grace Hopper.md", "---\nkindred: true\n---\n")

  static let ofVaults = [
    FindingExample(
      .unknownPerson,
      [
        File(
          "People/Ada.md",
          """
          ---
          introduced-by: "[[Grace Hoper]]"
          ---
          """), grace,
      ]),
    FindingExample(
      .ambiguousPerson,
      [
        File(
          "People/Ada.md",
          """
          ---
          knows: "[[Alex]]"
          ---
          """),
        File("People/Family/Alex.md", "---\nname: Alex Byron\n---\n"),
        File("People/Work/Alex.md", "---\nname: Alex Menabrea\n---\n"),
      ]),
    FindingExample(
      .sharedName,
      [
        File("People/Ada.md", "---\naliases: [Countess]\n---\n"),
        File("People/Annabella.md", "---\naliases: [Countess]\n---\n"),
      ]),
    FindingExample(
      .spelledTwoWays,
      [
        File("People/Ada.md", "---\ninterests: [letter press]\n---\n"),
        File("People/Grace.md", "---\ninterests: [letterpress]\n---\n"),
        File("People/Tom.md", "---\ninterests: [letterpress]\n---\n"),
      ]),
    FindingExample(
      .setting,
      """
      poeple: [Friends]
      """, path: "vault.yaml"),
  ]
}
