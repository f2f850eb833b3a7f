import Days
import People

/// Something that is to change in a note.
package enum NoteEdit: Hashable, Sendable {
  /// One property of the front matter; a key that stands there in any spelling keeps it.
  case setField(String, FieldValue)
  /// The line of a property away; nothing where there is none.
  case removeField(String)
  /// A day that is only ever moved forward, as that of the last contact: an older one gives way, and an
  /// empty one is filled in. A note without it gets it only where `addingField` says so.
  case moveDayForward(String, to: Day, addingField: Bool)
  /// An item more in a list of the front matter; nothing where it is there already.
  case addListItem(String, String)
  case addEntry(NewEntry)
  case markTask(Promise, TaskChange)
  /// Targets of links as they are written now, each with what it is to be.
  case replaceTargets([TargetChange])
  /// The first heading, where it says so; nothing where it says another thing.
  case replaceTitle(String, with: String)
  /// The lines between `<!-- vault: name -->` and `<!-- /vault -->`.
  case replaceRegion(String, lines: [String])
}

/// The value of a property as it is to be written.
package enum FieldValue: Hashable, Sendable {
  /// Words, quoted where YAML needs it.
  case text(String)
  case day(Day)
  case boolean(Bool)
  case list([String])
}

/// What becomes of a task.
package enum TaskChange: Hashable, Sendable {
  /// `[x]`, and the day behind it.
  case kept(Day)
  /// `[-]`
  case dropped
  /// Another due day.
  case due(Day)
}

/// Why a note is not edited, as the end of a sentence: "the front matter is not YAML".
package struct EditRefusal: Error, Hashable, Sendable {
  package let reason: String

  package init(_ reason: String) {
    self.reason = reason
  }
}
