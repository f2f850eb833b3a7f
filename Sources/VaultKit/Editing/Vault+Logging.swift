import Findings
import NoteEdits
import VaultSettings

/// An entry as it will stand in its note, and all that changes with it.
package struct LoggedEntry: Hashable, Sendable {
  /// The note that holds it.
  package let path: NotePath
  /// The line it begins on, counted from 1.
  package private(set) var line = 1
  /// The note first, then the notes of others whose `last-contact` moves.
  package private(set) var changes: [NoteChange] = []
  /// The notes whose `last-contact` moves to the day of the entry.
  package private(set) var dated: [NotePath] = []

  init(in path: NotePath) {
    self.path = path
  }

  mutating func take(_ editor: NoteEditor) {
    if let place = editor.newEntryLine { line = place }
    if editor.lastContactMoved { dated.append(editor.path) }
    guard editor.isChanged else { return }
    changes.append(NoteChange(editor))
  }
}

extension Vault {
  /// An entry put into the note of someone, and `last-contact` of everyone who was there moved as
  /// settings say; nothing is written yet.
  ///
  /// An entry counts for everyone it names as present, so it is written once.
  package func log(
    _ entry: NewEntry, with person: NotePath, and others: [NotePath] = []
  ) throws(VaultError) -> LoggedEntry {
    var logged = LoggedEntry(in: person)
    logged.take(try editor(of: person, making: .logging(entry, settings: settings)))
    let moves = [NoteEdit].beingThere(entry, settings: settings)
    for other in others where other != person && !moves.isEmpty {
      logged.take(try editor(of: other, making: moves))
    }
    return logged
  }
}
