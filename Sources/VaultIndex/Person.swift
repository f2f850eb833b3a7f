import Days
import Findings
import People

/// A person, with everything the vault says of them.
package struct Person: Hashable, Sendable {
  package let path: NotePath
  @usableFromInline let shared: SharedProfile
  @inlinable package var profile: Profile { shared.profile }
  /// Entries of their own note and contacts written elsewhere, newest first.
  package var entries: [LogEntry] = []
  /// Where else they are named, by path and line.
  package var mentions: [Mention] = []
  /// Promises that concern them, in the order of path and line.
  package var promises: [Promise] = []
  /// Tasks of their own note that are no promises.
  package var todos: [Promise] = []
  /// The links of their own note, in its order.
  package var links: [ResolvedLink] = []

  package init(path: NotePath, profile: Profile) {
    self.path = path
    shared = SharedProfile(profile)
  }

  package var name: String { profile.name }
}

/// A profile behind a reference: it has some thirty parts, which would else be copied one by one
/// wherever a person is passed on.
@usableFromInline final class SharedProfile: Hashable, Sendable {
  @usableFromInline let profile: Profile

  init(_ profile: Profile) {
    self.profile = profile
  }

  @usableFromInline static func == (left: SharedProfile, right: SharedProfile) -> Bool {
    left === right || left.profile == right.profile
  }

  @usableFromInline func hash(into hasher: inout Hasher) {
    hasher.combine(profile)
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
