import Days
import Findings
import NoteEdits
import NoteSyntax
import People
import Testing
import VaultSettings

/// A promise kept, dropped or put off: one line of the note.
struct TaskTests {
  @Test(arguments: cases)
  func changesOneLine(_ task: TaskCase) throws {
    let promise = try #require(task.promise)
    #expect(try EditCase.edited(task.note, .markTask(promise, task.change)) == task.result)
  }

  @Test
  func refusesWhatIsNotThereAnyMore() throws {
    let note = "## Promises\n- [ ] send her the samples\n"
    let promise = try #require(TaskCase("", note, .dropped, nil).promise)
    let later = note.replacing("[ ]", with: "[x]")
    #expect(try EditCase.edited(later, .markTask(promise, .dropped)) == nil)
  }

  static let day = EditCase.day("2026-11-21")

  static let cases = [
    TaskCase(
      "kept", "## Promises\n- [ ] send her the samples\n", .kept(day),
      "## Promises\n- [x] send her the samples ✅ 2026-11-21\n"),
    TaskCase(
      "kept, with a due day, a block id and blanks at the end",
      "- 2026-08-08: call\n  - [ ] send it 📅 2026-08-20 ^abc-1  \n", .kept(day),
      "- 2026-08-08: call\n  - [x] send it 📅 2026-08-20 ✅ 2026-11-21 ^abc-1  \n"),
    TaskCase(
      "kept, stated as Dataview does", "## Promises\r\n- [ ] send it [due:: 2026-08-20]",
      .kept(day),
      "## Promises\r\n- [x] send it [due:: 2026-08-20] [completion:: 2026-11-21]"),
    TaskCase(
      "kept, another mark before, a second line", "## Promises\n* [/] send it\n  to Leeds\n",
      .kept(day), "## Promises\n* [x] send it ✅ 2026-11-21\n  to Leeds\n"),
    TaskCase(
      "dropped", "## Promises\n- [ ] send it\n", .dropped, "## Promises\n- [-] send it\n"),
    TaskCase(
      "put off", "## Promises\n- [ ] send it 📅 2026-08-20\n", .due(day),
      "## Promises\n- [ ] send it 📅 2026-11-21\n"),
    TaskCase(
      "put off, in words", "## Promises\n- [ ] send it by 2026-08-20, please\n", .due(day),
      "## Promises\n- [ ] send it by 2026-11-21, please\n"),
    TaskCase(
      "a first due day", "## Promises\n- [ ] send it\n", .due(day),
      "## Promises\n- [ ] send it 📅 2026-11-21\n"),
    TaskCase(
      "a field kept is an entry that says so", "- 2026-08-08: call\n  - promised:: the samples\n",
      .kept(day),
      "- 2026-11-21: note\n  - kept:: the samples\n- 2026-08-08: call\n  - promised:: the samples\n"
    ),
    TaskCase(
      "a field in brackets put off", "- 2026-08-08: call [promised:: the samples], then home\n",
      .due(day),
      "- 2026-08-08: call [promised:: the samples 📅 2026-11-21], then home\n"),
    TaskCase(
      "one that comes round again", "## Promises\n- [ ] call her 🔁 every week 📅 2026-08-20\n",
      .kept(day), nil),
    TaskCase(
      "a field dropped", "- 2026-08-08: call\n  - promised:: the samples\n", .dropped, nil),
  ]
}

/// A note with one promise, what becomes of it, and the note afterwards.
struct TaskCase: CustomTestStringConvertible {
  let name: String
  let note: String
  let change: TaskChange
  let result: String?

  init(_ name: String, _ note: String, _ change: TaskChange, _ result: String?) {
    self.name = name
    self.note = note
    self.change = change
    self.result = result
  }

  var testDescription: String { name }

  var promise: Promise? {
    let note = Note(Array(note.utf8), at: NotePath("People/Ada.md"))
    return NoteFacts(note, settings: Settings()).promises.first?.promise
  }
}
