import NoteEdits
import Testing

/// An item more in a list, in the form in which the list is written.
struct ListItemTests {
  @Test(arguments: cases)
  func addsOneItem(_ edit: EditCase) throws { try edit.check() }

  static let tom = NoteEdit.addListItem("not-introduce", "[[Tom]]")

  static let cases = [
    EditCase(
      "a new list", "---\nkindred: true\n---\n", tom,
      "---\nkindred: true\nnot-introduce:\n  - \"[[Tom]]\"\n---\n"),
    EditCase(
      "between brackets", "---\nnot-introduce: [\"[[Ana]]\"] # no\n---\n", tom,
      "---\nnot-introduce: [\"[[Ana]]\", \"[[Tom]]\"] # no\n---\n"),
    EditCase(
      "an item a line", "---\nnotIntroduce:\n    - '[[Ana]]'   # no\nkindred: true\n---\n", tom,
      "---\nnotIntroduce:\n    - '[[Ana]]'   # no\n    - '[[Tom]]'\nkindred: true\n---\n"),
    EditCase(
      "an empty list", "---\nnot-introduce: []\n---\n", tom,
      "---\nnot-introduce:\n  - \"[[Tom]]\"\n---\n"),
    EditCase(
      "one text", "---\nnot-introduce: \"[[Ana]]\"\n---\n", tom,
      "---\nnot-introduce:\n  - \"[[Ana]]\"\n  - \"[[Tom]]\"\n---\n"),
    EditCase(
      "words between commas", "---\ninterests: letterpress, tea\n---\n",
      .addListItem("interests", "rivers, lakes"),
      "---\ninterests:\n  - letterpress\n  - tea\n  - rivers, lakes\n---\n"),
    EditCase(
      "what is there already", "---\nnot-introduce: [\"[[Tom]]\"]\n---\n", tom,
      "---\nnot-introduce: [\"[[Tom]]\"]\n---\n"),
    EditCase("a map", "---\nnot-introduce: {a: b}\n---\n", tom, nil),
  ]
}
