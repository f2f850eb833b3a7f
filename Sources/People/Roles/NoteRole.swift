import Days

/// What a file of the vault is; the first that fits decides (docs/FORMAT.md, Which files are people).
package enum NoteRole: Hashable, Sendable {
  /// A template, a README or an index of a folder: not read any further.
  case ignored
  /// A review that we wrote, and its day.
  case report(Day)
  /// Nothing but white space.
  case empty
  /// My own note.
  case me
  case person
  /// A daily note or the note of a meeting.
  case dated(Day)
  /// Read for links and tasks, nothing else.
  case other

  /// Whether the note is about someone: a person, or me.
  package var hasProfile: Bool { self == .me || self == .person }
}
