import Days
import People
import VaultIndex

/// Something that you noted since you last spoke: of theirs, or of yours where it touches what they
/// care about.
package struct Change: Hashable, Sendable {
  package let text: String
  package let day: Day
  /// Whether it stands in my own note.
  package let isMine: Bool
  package let source: Source

  /// All that is known, newest first; mine before theirs on one day.
  static func all(about person: Person, in index: PeopleIndex, on day: Day) -> [Change] {
    let start = person.lastContact(on: day)?.day ?? .distantPast
    let theirs = person.entries.filter { $0.day > start && $0.day <= day && !$0.isContact }
      .flatMap(changes)
    let changes = mine(for: person, in: index).filter { $0.day > start && $0.day <= day } + theirs
    return changes.enumerated().sorted { left, right in
      (right.element.day, left.offset) < (left.element.day, right.offset)
    }.map(\.element)
  }

  /// What an entry without contact tells: what I noted or read, and what it marks as learned.
  private static func changes(of entry: LogEntry) -> [Change] {
    let prose = ["note", "post"].contains(entry.kind) ? [(entry.text, entry.line)] : []
    let learned = entry.fields.filter { $0.kind == .learned }.map {
      ($0.value.value, $0.value.line)
    }
    return (prose + learned).filter { !$0.0.isEmpty }.map { text, line in
      Change(
        text: text, day: entry.day, isMine: false, source: Source(path: entry.path, line: line))
    }
  }

  /// Entries of my own note that share a word with what they like, look for or offer.
  private static func mine(for person: Person, in index: PeopleIndex) -> [Change] {
    guard let me = index.me else { return [] }
    let cares = [Aspect.interest, .need, .offer].flatMap(person.statements).map(\.value)
    let query = TopicQuery(cares.joined(separator: "\n"))
    return me.entries.filter { $0.path == me.path && query.isMet(by: $0.text) }.map { entry in
      Change(text: entry.text, day: entry.day, isMine: true, source: entry.source)
    }
  }
}
