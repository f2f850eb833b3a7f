import Days
import NoteEdits
import Testing

/// One property set or taken away: the line that it stands on, and no other byte.
struct FieldTests {
  @Test(arguments: cases)
  func changesOneLine(_ edit: EditCase) throws { try edit.check() }

  static let day = EditCase.day("2026-11-21")

  static let cases = [
    EditCase(
      "a day that is there", "---\nkindred: true\nlast-contact: 2026-08-08\n---\n# Ada\n",
      .setField("last-contact", .day(day)),
      "---\nkindred: true\nlast-contact: 2026-11-21\n---\n# Ada\n"),
    EditCase(
      "the key keeps its spelling, the value its quotes, the line its comment",
      "---\nLast Contact:   '2026-08-08'   # by hand\n---\n",
      .setField("last-contact", .day(day)),
      "---\nLast Contact:   '2026-11-21'   # by hand\n---\n"),
    EditCase(
      "another spelling in camel case", "---\nlastContacted: \"2026-08-08\"\n---\n",
      .setField("last-contact", .day(day)), "---\nlastContacted: \"2026-11-21\"\n---\n"),
    EditCase(
      "an empty value", "---\nsnooze:\nkindred: true\n---\n", .setField("snooze", .day(day)),
      "---\nsnooze: 2026-11-21\nkindred: true\n---\n"),
    EditCase(
      "an empty value behind blanks", "---\nsnooze: \nkindred: true\n---\n",
      .setField("snooze", .day(day)), "---\nsnooze: 2026-11-21 \nkindred: true\n---\n"),
    EditCase(
      "a key that is not there", "---\nkindred: true # yes\n---\n# Ada\n",
      .setField("snooze", .day(day)),
      "---\nkindred: true # yes\nsnooze: 2026-11-21\n---\n# Ada\n"),
    EditCase(
      "CRLF, and no line end at the end", "---\r\nkindred: true\r\n---\r\n# Ada",
      .setField("paused", .boolean(true)),
      "---\r\nkindred: true\r\npaused: true\r\n---\r\n# Ada"),
    EditCase(
      "empty front matter", "---\n---\n# Ada\n", .setField("kindred", .boolean(true)),
      "---\nkindred: true\n---\n# Ada\n"),
    EditCase(
      "no front matter, and a byte order mark", "\u{FEFF}# Ada\n",
      .setField("kindred", .boolean(true)), "\u{FEFF}---\nkindred: true\n---\n# Ada\n"),
    EditCase(
      "words that YAML would take for something else", "---\nkindred: true\n---\n",
      .setField("phone", .text("+46 12 34")),
      "---\nkindred: true\nphone: \"+46 12 34\"\n---\n"),
    EditCase(
      "a country that is not false", "---\nkindred: true\n---\n", .setField("city", .text("NO")),
      "---\nkindred: true\ncity: \"NO\"\n---\n"),
    EditCase(
      "a colon, quotes and a backslash", "---\nrole: x\n---\n",
      .setField("role", .text(#"Director: "Growth" \ more"#)),
      #"---"# + "\nrole: " + #""Director: \"Growth\" \\ more""# + "\n---\n"),
    EditCase(
      "a list becomes a text", "---\ngroups:\n  - a\n  - b\nkindred: true\n---\n",
      .setField("groups", .text("harbour")), "---\ngroups: harbour\nkindred: true\n---\n"),
    EditCase(
      "a text becomes a list", "---\ngroups: a\nkindred: true\n---\n",
      .setField("groups", .list(["harbour", "[[Guild]]"])),
      "---\ngroups:\n  - harbour\n  - \"[[Guild]]\"\nkindred: true\n---\n"),
    EditCase(
      "what is so already", "---\nkindred: true\n---\n", .setField("kindred", .boolean(true)),
      "---\nkindred: true\n---\n"),
    EditCase(
      "front matter that is not YAML", "---\nrole: Director: Growth\n---\n# Ada\n",
      .setField("kindred", .boolean(true)), nil),
    EditCase(
      "a merge that is not settled",
      "---\n<<<<<<< HEAD\nkindred: true\n=======\nkindred: false\n>>>>>>> b\n---\n",
      .setField("star", .boolean(true)), nil),
    EditCase(
      "a key that is none", "---\nkindred: true\n---\n", .setField("a: b", .boolean(true)), nil),
    EditCase(
      "a template", "---\nname: {{name}}\n---\n", .setField("kindred", .boolean(true)), nil),
    EditCase(
      "a line away", "---\nkindred: true\nsnooze: 2026-12-01\nstar: true\n---\n",
      .removeField("snooze"), "---\nkindred: true\nstar: true\n---\n"),
    EditCase(
      "a list away", "---\ngroups:\n  - a\n  - b\nkindred: true\n---\n", .removeField("group"),
      "---\nkindred: true\n---\n"),
    EditCase(
      "a key away that is not there", "---\nkindred: true\n---\n", .removeField("snooze"),
      "---\nkindred: true\n---\n"),
  ]
}
