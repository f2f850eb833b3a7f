import NoteEdits
import Testing

/// The part of a note between two comments, written anew.
struct RegionTests {
  @Test(arguments: cases)
  func changesOnlyThatPart(_ edit: EditCase) throws { try edit.check() }

  static let cases = [
    EditCase(
      "new lines", "# Ada\n<!-- vault: brief -->\nold\n<!-- /vault -->\nMine.\n",
      .replaceRegion("brief", lines: ["one", "two"]),
      "# Ada\n<!-- vault: brief -->\none\ntwo\n<!-- /vault -->\nMine.\n"),
    EditCase(
      "nothing between yet", "<!-- vault: brief -->\r\n<!-- /vault -->\r\n",
      .replaceRegion("brief", lines: ["one"]),
      "<!-- vault: brief -->\r\none\r\n<!-- /vault -->\r\n"),
    EditCase(
      "no such part", "# Ada\n", .replaceRegion("brief", lines: ["one"]), nil),
    EditCase(
      "not closed", "<!-- vault: brief -->\n", .replaceRegion("brief", lines: ["one"]), nil),
    EditCase(
      "twice", "<!-- vault: brief -->\n<!-- /vault -->\n<!-- vault: brief -->\n<!-- /vault -->\n",
      .replaceRegion("brief", lines: ["one"]), nil),
    EditCase(
      "lines that would end it", "<!-- vault: brief -->\n<!-- /vault -->\n",
      .replaceRegion("brief", lines: ["<!-- /vault -->"]), nil),
  ]
}
