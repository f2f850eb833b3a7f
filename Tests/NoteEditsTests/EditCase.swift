import Days
import Findings
import Testing
import VaultSettings

@testable import NoteEdits

/// A note, an edit of it, and what it must be afterwards: nil where the edit is refused.
struct EditCase: CustomTestStringConvertible {
  let name: String
  let note: String
  let edit: NoteEdit
  let result: String?

  init(_ name: String, _ note: String, _ edit: NoteEdit, _ result: String?) {
    self.name = name
    self.note = note
    self.edit = edit
    self.result = result
  }

  var testDescription: String { name }

  /// A day as it is written; one that does not exist is no day of any test.
  static func day(_ text: String) -> Day {
    if case .day(let day) = IsoDate.read(Array(text.utf8), at: 0, end: text.utf8.count) {
      return day
    }
    Issue.record("there is no day \(text)")
    return .distantPast
  }

  /// The note after the edit; nil where it was refused.
  static func edited(_ note: String, _ edits: NoteEdit...) throws -> String? {
    var editor = NoteEditor(Array(note.utf8), at: NotePath("People/Ada.md"), settings: Settings())
    do throws(EditRefusal) {
      for edit in edits { try editor.apply(edit) }
    } catch {
      #expect(editor.bytes == Array(note.utf8) || edits.count > 1)
      return nil
    }
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  func check() throws {
    #expect(try Self.edited(note, edit) == result)
  }
}
