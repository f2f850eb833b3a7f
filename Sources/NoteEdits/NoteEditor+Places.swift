import NoteSyntax
import People
import Properties

extension NoteEditor {
  /// The line on which the entry that was added begins, counted from 1; nil where none was.
  package var newEntryLine: Int? {
    let old = facts(original).entries
    let new = facts(bytes).entries
    guard new.count > old.count else { return nil }
    let place = zip(old, new).prefix { $0.saysSame(as: $1) }.count
    return new[place].line
  }

  /// The line on which a property stands now, counted from 1; nil where there is none.
  package func line(ofField key: String) -> Int? {
    let note = Note(bytes, at: path)
    let property = FieldKey(key).property(in: note, settings: settings)
    return property.map { note.line(at: $0.keyRange.lowerBound) }
  }

  /// The text of a property as it stands now; nil where it is another value, or none.
  package func text(ofField key: String) -> String? {
    let property = FieldKey(key).property(in: Note(bytes, at: path), settings: settings)
    guard case .text(let text) = property?.value else { return nil }
    return text.text
  }

  /// Whether the day of the last contact that the note states is another one now.
  package var lastContactMoved: Bool {
    facts(original).profile?.lastContact?.value != facts(bytes).profile?.lastContact?.value
  }
}

extension LogEntry {
  fileprivate func saysSame(as other: LogEntry) -> Bool {
    day == other.day && kind == other.kind && text == other.text
      && fields.map(\.value.value) == other.fields.map(\.value.value)
  }
}
