import Days
import NoteEdits
import Testing

/// The day of the last contact moves forward, and in no other way.
struct LatestDayTests {
  @Test(arguments: cases)
  func movesForward(_ edit: EditCase) throws { try edit.check() }

  private static let newer = move("2026-11-21")

  private static func move(_ day: String, adding: Bool = false) -> NoteEdit {
    .moveDayForward("last-contact", to: EditCase.day(day), addingField: adding)
  }

  private static func unchanged(_ name: String, _ note: String, _ edit: NoteEdit) -> EditCase {
    EditCase(name, note, edit, note)
  }

  static let cases = [
    EditCase(
      "an older day gives way", "---\nlast-contact: 2026-08-08\n---\n", newer,
      "---\nlast-contact: 2026-11-21\n---\n"),
    EditCase(
      "an empty one is filled in", "---\nlastSpoke:\n---\n", newer,
      "---\nlastSpoke: 2026-11-21\n---\n"),
    EditCase(
      "a link to the day's note stays one", "---\nlast-contact: \"[[2026-08-08]]\"\n---\n", newer,
      "---\nlast-contact: \"[[2026-11-21]]\"\n---\n"),
    EditCase(
      "a day in words becomes a date", "---\nlast-contact: August 8, 2026\n---\n", newer,
      "---\nlast-contact: 2026-11-21\n---\n"),
    unchanged(
      "an earlier entry", "---\nlast-contact: 2026-08-08\n---\n", move("2026-08-07")),
    unchanged("the same day", "---\nlast-contact: 2026-08-08\n---\n", move("2026-08-08")),
    unchanged(
      "of two the newer counts",
      "---\nlast-contact: 2026-08-08\nlast-seen: 2026-12-01\n---\n", newer),
    unchanged("words that are no day", "---\nlast-contact: in spring\n---\n", newer),
    unchanged("a note without the field", "---\nkindred: true\n---\n# Ada\n", newer),
    unchanged(
      "front matter that is not YAML", "---\nmet: a: b\nlast-contact: 2026-08-08\n---\n", newer),
    EditCase(
      "a note without the field, where settings want one", "---\nkindred: true\n---\n# Ada\n",
      move("2026-11-21", adding: true),
      "---\nkindred: true\nlast-contact: 2026-11-21\n---\n# Ada\n"),
    EditCase(
      "a note without front matter, where settings want the field", "# Ada\n",
      move("2026-11-21", adding: true), "---\nlast-contact: 2026-11-21\n---\n# Ada\n"),
  ]
}
