import Days
import Findings
import People

/// A day on which we were in touch, and the place that says so.
package struct Contact: Hashable, Sendable {
  package let day: Day
  /// The kind of the entry; nil where it names none or the day comes from `last-contact`.
  package let kind: String?
  package let path: NotePath
  /// The line, counted from 1.
  package let line: Int

  package init(day: Day, kind: String?, path: NotePath, line: Int) {
    self.day = day
    self.kind = kind
    self.path = path
    self.line = line
  }
}

extension Person {
  /// The entries that are contact, newest first, none after `day`.
  package func contacts(until day: Day) -> some Sequence<LogEntry> {
    entries.lazy.filter { $0.isContact && $0.day <= day }
  }

  /// The newest of their contacts and `last-contact:`, none after `day` (docs/FORMAT.md, Last contact).
  package func lastContact(on day: Day) -> Contact? {
    let entry = entries.first { $0.isContact && $0.day <= day }
    if let field = profile.lastContact, field.value <= day, field.value > entry?.day ?? .distantPast
    {
      return Contact(day: field.value, kind: nil, path: path, line: field.line)
    }
    return entry.map { Contact(day: $0.day, kind: $0.kind, path: $0.path, line: $0.line) }
  }
}
