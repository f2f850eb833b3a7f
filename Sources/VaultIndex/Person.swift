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
  /// Where else they are named, by path and line.
  package let mentions: [Mention]
  /// Promises that concern them, in the order of path and line.
  package let promises: [Promise]
  /// Tasks of their own note that are no promises.
  package let todos: [Promise]
  /// The links of their own note, in its order.
  package let links: [ResolvedLink]

  package init(
    path: NotePath, profile: Profile, entries: [LogEntry] = [], mentions: [Mention] = [],
    promises: [Promise] = [], todos: [Promise] = [], links: [ResolvedLink] = []
  ) {
    self.path = path
    self.profile = profile
    self.entries = entries
    self.mentions = mentions
    self.promises = promises
    self.todos = todos
    self.links = links
  }

  package var name: String { profile.name }
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
  let path: NotePath
  let profile: Profile
  var entries: [LogEntry] = []
  var mentions: [Mention] = []
  var promises: [Promise] = []
  var todos: [Promise] = []
  var links: [ResolvedLink] = []

  init(_ profile: Profile, of note: NoteFacts) {
    path = note.path
    self.profile = profile
    entries = note.entries
  }

  var person: Person {
    Person(
      path: path, profile: profile, entries: entries, mentions: mentions, promises: promises,
      todos: todos, links: links)
  }
}

/// A place that names a person without saying that we met.
package struct Mention: Hashable, Sendable {
  /// The day of the entry or note that holds it.
  package let day: Day?
  package let path: NotePath
  /// The line, counted from 1.
  package let line: Int

  package init(day: Day?, path: NotePath, line: Int) {
    self.day = day
    self.path = path
    self.line = line
  }
}

/// A link as written, and the note it leads to.
package struct ResolvedLink: Hashable, Sendable {
  /// The target as written, without heading, block and shown text.
  package let target: String
  /// Nil where it leads to no note, or to more than one.
  package let path: NotePath?
  /// The line, counted from 1.
  package let line: Int

  package init(target: String, path: NotePath?, line: Int) {
    self.target = target
    self.path = path
    self.line = line
  }
}
