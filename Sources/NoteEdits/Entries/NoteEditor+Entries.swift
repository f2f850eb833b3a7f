import People

extension NoteEditor {
  /// The line on which the entry that was added begins, counted from 1; nil where none was.
  package var newEntryLine: Int? {
    let old = facts(original).entries
    let new = facts(bytes).entries
    guard new.count > old.count else { return nil }
    let place = zip(old, new).prefix { $0.saysSame(as: $1) }.count
    return new[place].line
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
