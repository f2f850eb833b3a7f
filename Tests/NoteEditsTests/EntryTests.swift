import Days
import NoteEdits
import People
import Testing

/// A new entry stands where and how the person of the note writes theirs.
struct EntryTests {
  @Test(arguments: items + headings + others)
  func fitsIn(_ edit: EditCase) throws { try edit.check() }

  static let day = EditCase.day("2026-11-21")
  static let talk = NoteEdit.addEntry(
    NewEntry(day: day, kind: "call", text: "about the grant"))
  static let words = NoteEdit.addEntry(NewEntry(day: day, text: "She got the grant."))
  static let early = NoteEdit.addEntry(
    NewEntry(day: EditCase.day("2026-05-01"), text: "lunch"))
  static let full = NoteEdit.addEntry(
    NewEntry(
      day: day, kind: "coffee", text: "at the Blue Door\nand a walk",
      fields: [.init(.gave, "names of two funders"), .init(.with, "[[Tom]]")],
      tasks: ["send her the samples 📅 2026-12-01"]))

  static let items = [
    EditCase(
      "newest first", "# Ada\n\n## Log\n\n- 2026-08-08: walk\n- 2026-03-01: met\n\n## Ideas\n",
      talk,
      "# Ada\n\n## Log\n\n- 2026-11-21: call, about the grant\n- 2026-08-08: walk\n"
        + "- 2026-03-01: met\n\n## Ideas\n"),
    EditCase(
      "newest last", "## Log\n- 2026-03-01: met\n- 2026-08-08: walk\n\n## Ideas\n", talk,
      "## Log\n- 2026-03-01: met\n- 2026-08-08: walk\n- 2026-11-21: call, about the grant\n"
        + "\n## Ideas\n"),
    EditCase(
      "newest last, and no line end at the end", "- 2026-03-01: met\n- 2026-08-08: walk", words,
      "- 2026-03-01: met\n- 2026-08-08: walk\n- 2026-11-21: She got the grant."),
    EditCase(
      "an earlier day in between", "- 2026-08-08: walk\n  - it rained\n- 2026-03-01: met\n", early,
      "- 2026-08-08: walk\n  - it rained\n- 2026-05-01: lunch\n- 2026-03-01: met\n"),
    EditCase(
      "an earlier day in between, newest last", "- 2026-03-01: met\n- 2026-08-08: walk\n", early,
      "- 2026-03-01: met\n- 2026-05-01: lunch\n- 2026-08-08: walk\n"),
    EditCase(
      "in bold, with the kind in brackets",
      "* **2026-08-08** (walk) — long\n* **2026-03-01** (met) — at the fair\n", talk,
      "* **2026-11-21** (call) — about the grant\n* **2026-08-08** (walk) — long\n"
        + "* **2026-03-01** (met) — at the fair\n"),
    EditCase(
      "between bars", "- 2026-03-14 | visit | two days\n", talk,
      "- 2026-11-21 | call | about the grant\n- 2026-03-14 | visit | two days\n"),
    EditCase(
      "days as links", "- [[2026-04-11]] ran into her\n", words,
      "- [[2026-11-21]] She got the grant.\n- [[2026-04-11]] ran into her\n"),
    EditCase(
      "a weekday and a time are not copied", "- 2026-04-11 (Sat) 10:30: ran into her\n", words,
      "- 2026-11-21: She got the grant.\n- 2026-04-11 (Sat) 10:30: ran into her\n"),
    EditCase(
      "a dash that the words begin with is not copied", "- 2026-08-08: - [ ] walk\n", words,
      "- 2026-11-21: She got the grant.\n- 2026-08-08: - [ ] walk\n"),
    EditCase(
      "apart where the others are", "- 2026-08-08: walk\r\n\r\n- 2026-03-01: met\r\n", words,
      "- 2026-11-21: She got the grant.\r\n\r\n- 2026-08-08: walk\r\n\r\n- 2026-03-01: met\r\n"),
    EditCase(
      "with fields, a promise and a second line", "- 2026-08-08: walk\n\t- gave:: a book\n", full,
      "- 2026-11-21: coffee, at the Blue Door\n\tand a walk\n\t- gave:: names of two funders\n"
        + "\t- with:: [[Tom]]\n\t- [ ] send her the samples 📅 2026-12-01\n"
        + "- 2026-08-08: walk\n\t- gave:: a book\n"),
  ]

  static let headings = [
    EditCase(
      "newest first", "## Log\n\n### 2026-08-08 Walk\nLong.\n\n### 2026-03-01\nMet.\n", talk,
      "## Log\n\n### 2026-11-21 Call\nabout the grant\n\n### 2026-08-08 Walk\nLong.\n\n"
        + "### 2026-03-01\nMet.\n"),
    EditCase(
      "newest last, before the next section", "# Log\n## 2026-03-01\nMet.\n\n# Ideas\nNone.\n",
      .addEntry(NewEntry(day: day, text: "She got the grant.")),
      "# Log\n## 2026-11-21\nShe got the grant.\n\n## 2026-03-01\nMet.\n\n# Ideas\nNone.\n"),
    EditCase(
      "words in the heading where the others have them there",
      "### 2026-08-08 — a long walk\n### 2026-03-01 — met\n", words,
      "### 2026-11-21 — She got the grant.\n### 2026-08-08 — a long walk\n### 2026-03-01 — met\n"),
    EditCase(
      "with fields", "### 2026-08-08\nWalk.\n- gave:: a book\n", full,
      "### 2026-11-21 coffee\nat the Blue Door\nand a walk\n- gave:: names of two funders\n"
        + "- with:: [[Tom]]\n- [ ] send her the samples 📅 2026-12-01\n\n"
        + "### 2026-08-08\nWalk.\n- gave:: a book\n"),
    EditCase(
      "blank lines where the newest has them",
      "### 2026-08-08 Walk\r\n\r\nLong.\r\n\r\n### 2026-03-01\r\nMet.\r\n", full,
      "### 2026-11-21 Coffee\r\n\r\nat the Blue Door\r\nand a walk\r\n\r\n"
        + "- gave:: names of two funders\r\n- with:: [[Tom]]\r\n"
        + "- [ ] send her the samples 📅 2026-12-01\r\n\r\n### 2026-08-08 Walk\r\n\r\nLong.\r\n"
        + "\r\n### 2026-03-01\r\nMet.\r\n"),
    EditCase(
      "the newest decides, not the older list",
      "## Log\n\n### 2026-08-08\nWalk.\n\n## Earlier\n\n- 2026-03-01: met\n", words,
      "## Log\n\n### 2026-11-21\nShe got the grant.\n\n### 2026-08-08\nWalk.\n\n"
        + "## Earlier\n\n- 2026-03-01: met\n"),
  ]

  static let others = [
    EditCase(
      "a date on a line of its own",
      "[[2026-03-16]]\n- visit, two days\n\n[[2026-01-02]]\n- letter\n",
      talk,
      "[[2026-11-21]]\n- call, about the grant\n\n[[2026-03-16]]\n- visit, two days\n\n"
        + "[[2026-01-02]]\n- letter\n"),
    EditCase(
      "a table", "| Date | Kind | Notes |\n|---|---|---|\n| 2026-03-01 | met | new job |\n", talk,
      "| Date | Kind | Notes |\n|---|---|---|\n| 2026-11-21 | call | about the grant |\n"
        + "| 2026-03-01 | met | new job |\n"),
    EditCase(
      "no log yet", "---\nkindred: true\n---\n# Ada\n\nA friend.\n", words,
      "---\nkindred: true\n---\n# Ada\n\nA friend.\n\n## Log\n\n- 2026-11-21: She got the grant.\n"),
    EditCase(
      "no log yet, and no line end at the end", "# Ada", words,
      "# Ada\n\n## Log\n\n- 2026-11-21: She got the grant."),
    EditCase(
      "an empty section", "# Ada\n\n## Log\n\n## Ideas\n", words,
      "# Ada\n\n## Log\n\n- 2026-11-21: She got the grant.\n\n## Ideas\n"),
    EditCase(
      "a section at the end", "# Ada\n\n## Interactions\n", words,
      "# Ada\n\n## Interactions\n\n- 2026-11-21: She got the grant.\n"),
    EditCase(
      "not among what is private", "# Ada\n\n# Private\n\nA secret.\n", words,
      "# Ada\n\n## Log\n\n- 2026-11-21: She got the grant.\n\n# Private\n\nA secret.\n"),
    EditCase(
      "not into a code block that is never closed", "# Ada\n\n```\ncode\n", words, nil),
    EditCase(
      "a heading in the words stays words", "- 2026-08-08: walk\n",
      .addEntry(NewEntry(day: day, text: "lunch\n# not a heading")),
      "- 2026-11-21: lunch\n  \\# not a heading\n- 2026-08-08: walk\n"),
    EditCase(
      "words that hold another entry", "### 2026-08-08\nWalk.\n",
      .addEntry(NewEntry(day: day, text: "lunch\n- 2026-10-01: dinner")), nil),
  ]
}
