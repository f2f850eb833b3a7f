import Days
import People
import VaultIndex

/// What is marked as exchanged between someone and me, up to a day.
struct Exchanges {
  /// The entries that speak of the two of us, newest first: those of their own note, and of notes that
  /// are nobody's, such as a meeting's.
  let entries: [LogEntry]

  init(with person: Person, in context: ReviewContext) {
    self.init(with: person, in: context.index, until: context.day)
  }

  init(with person: Person, in index: PeopleIndex, until day: Day) {
    entries = person.entries.indices.compactMap { place in
      guard !person.entries[place].fields.isEmpty, person.entries[place].day <= day else {
        return nil
      }
      let entry = person.entries[place]
      return index.isAboutUs(entry.path, person) ? entry : nil
    }
  }

  /// A field that asks for something, with the entry that holds it.
  struct Request {
    let text: String
    let day: Day
    let source: Source
  }

  /// What was asked for and is not answered by a field behind it in the same entry, or in one of that
  /// day or later; the oldest first.
  func open(_ asking: EntryField.Kind, answeredBy answers: Set<EntryField.Kind>) -> [Request] {
    entries.flatMap { entry in
      let later = entries.contains { other in
        other.day >= entry.day && !other.isSameEntry(as: entry)
          && other.fields.contains { answers.contains($0.kind) }
      }
      return later ? [] : entry.unanswered(asking, answeredBy: answers)
    }.sorted { ($0.day, $0.source.line) < ($1.day, $1.source.line) }
  }

  /// What was given and received in entries after `start`.
  func tally(after start: Day = .distantPast) -> ExchangeTally {
    var tally = ExchangeTally()
    for entry in entries.prefix(while: { $0.day > start }) { tally.add(entry) }
    return tally
  }
}

extension LogEntry {
  fileprivate func isSameEntry(as other: LogEntry) -> Bool {
    day == other.day && path == other.path && range == other.range
  }

  fileprivate func unanswered(
    _ asking: EntryField.Kind, answeredBy answers: Set<EntryField.Kind>
  ) -> [Exchanges.Request] {
    let lastAnswer = fields.lastIndex { answers.contains($0.kind) } ?? -1
    return fields.enumerated().filter { $1.kind == asking && $0 > lastAnswer }.map { _, field in
      let source = Source(path: path, line: field.value.line)
      return Exchanges.Request(text: field.value.value, day: day, source: source)
    }
  }
}
