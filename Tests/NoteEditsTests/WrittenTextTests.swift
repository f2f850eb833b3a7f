import NoteEdits
import People
import Testing

/// What acts on a text without being seen gets into no note, by whatever edit.
struct WrittenTextTests {
  private static let hostile =
    "a\u{1B}[31m\u{0}b\u{85}\u{9B}c\u{202E}d\u{2066}e\u{2028}f\u{FEFF}g\u{E0041}h\u{7F}"

  @Test(arguments: [
    NoteEdit.setField("role", .text(hostile)),
    .setField("interests", .list([hostile])),
    .addListItem("interests", hostile),
    .addEntry(
      NewEntry(
        day: EditCase.day("2026-11-21"), text: hostile, fields: [.init(.gave, hostile)],
        tasks: [hostile])),
  ])
  func nothingUnseen(_ edit: NoteEdit) throws {
    let result = try #require(
      try EditCase.edited("---\ninterests: [ink]\n---\n# Ada\n\n- 2026-01-01: met\n", edit))
    #expect(result.contains("a[31mb"))
    for scalar in result.unicodeScalars where scalar != "\n" {
      #expect((0x20..<0x7F).contains(scalar.value), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `letters, joiners and emoji stay`() throws {
    let words = "علی\u{200C}رضا, 👩🏽‍🌾 and ọ̀"
    let note = try EditCase.edited("---\nrole: x\n---\n", .setField("role", .text(words)))
    #expect(note == "---\nrole: \(words)\n---\n")
  }
}
