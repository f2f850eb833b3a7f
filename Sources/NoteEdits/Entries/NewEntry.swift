import Days
import People

/// An entry that is to be written into a log.
package struct NewEntry: Hashable, Sendable {
  package var day: Day
  /// A kind of entry such as `call`; nil lets the text speak for itself.
  package var kind: String?
  /// The words, on one line or several; what they mark (`gave:: a book`) counts.
  package var text: String
  /// What is marked besides, each on a line of its own.
  package var fields: [Field]
  /// What was promised: each becomes a task.
  package var tasks: [String]

  /// A field and its value: `gave:: names of two funders`.
  package struct Field: Hashable, Sendable {
    package let kind: EntryField.Kind
    package let value: String

    package init(_ kind: EntryField.Kind, _ value: String) {
      self.kind = kind
      self.value = value
    }
  }

  package init(
    day: Day, kind: String? = nil, text: String = "", fields: [Field] = [], tasks: [String] = []
  ) {
    self.day = day
    self.kind = kind
    self.text = text
    self.fields = fields
    self.tasks = tasks
  }
}
