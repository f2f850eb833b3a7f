import Days
import Findings
import NoteEdits

/// What a ticked item changes in the notes.
struct ItemEdits {
  /// In the order in which they are made.
  var edits: [(note: NotePath, edit: NoteEdit)]
  /// What was done, for the report and for a person at the terminal: "logged for 19 November 2026".
  let words: String
  /// Whether what was typed to the item goes into a note, or is there already.
  var takesWords = false

  init(_ note: NotePath, _ edits: [NoteEdit], _ words: String) {
    self.edits = edits.map { (note, $0) }
    self.words = words
  }
}
