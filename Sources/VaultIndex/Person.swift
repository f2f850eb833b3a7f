import Days
import Findings
import People

/// A person, with everything the vault says of them.
///
/// A class, as rules pass people on by the thousand; nothing in it ever changes.
package final class Person: Sendable {
  package let path: NotePath
  package let profile: Profile
  /// Entries of their own note and contacts written elsewhere, newest first.
  package let entries: [LogEntry]
  /// Promises that concern them, in the order of path and line.
  package let promises: [Promise]
  /// Tasks of their own note that are no promises.
  package let todos: [Promise]
  private let graph: LinkGraph?

  /// Someone of whom no other note tells.
  package convenience init(
    path: NotePath, profile: Profile, entries: [LogEntry] = [], promises: [Promise] = []
  ) {
    self.init(path, profile, entries: entries, promises: promises, todos: [], in: nil)
  }

  fileprivate init(
    _ path: NotePath, _ profile: Profile, entries: [LogEntry], promises: [Promise],
    todos: [Promise], in graph: LinkGraph?
  ) {
    self.path = path
    self.profile = profile
    self.entries = entries
    self.promises = promises
    self.todos = todos
    self.graph = graph
  }

  package var name: String { profile.name }

  /// The links of their own note, in its order.
  package var links: [ResolvedLink] { graph?.ends(of: path).links ?? [] }

  /// Where else they are named, by path and line.
  package var mentions: [Mention] { graph?.ends(of: path).mentions ?? [] }
}

extension Person: Hashable {
  package static func == (left: Person, right: Person) -> Bool {
    left === right
      || left.path == right.path && left.profile == right.profile && left.entries == right.entries
        && left.mentions == right.mentions && left.promises == right.promises
        && left.todos == right.todos && left.links == right.links
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}

/// A person while the notes are gone through.
struct PersonDraft {
  private let note: NoteFacts
  var entries: [LogEntry]
  var promises: [Promise] = []
  var todos: [Promise] = []

  init(of note: NoteFacts) {
    self.note = note
    entries = note.entries
  }

  /// Nil for a note that is nobody's.
  func person(in graph: LinkGraph) -> Person? {
    note.profile.map {
      Person(note.path, $0, entries: entries, promises: promises, todos: todos, in: graph)
    }
  }
}
