import Days
import Findings
import People

/// Everyone in a vault, with links followed both ways: what the review is worked out from.
package struct PeopleIndex: Sendable {
  /// Everyone but me, by path.
  package var people: [Person] = []
  /// My own note, the one with `me: true`.
  package var me: Person?
  /// Every promise once, with the people it concerns, by path and line.
  package var promises: [SharedPromise] = []
  /// Dated notes with the people who are to be there, by day and path.
  package var meetings: [Meeting] = []
  /// The days of the reports in the vault, oldest first.
  package var reports: [ReportNote] = []
  /// What I would like to pass on, in the order of the list.
  package var thingsToShare: [ThingToShare] = []
  /// What is wrong with notes, by path and place; worked out when somebody first asks.
  package var findings: [Finding] {
    get { lazyFindings.value }
    set { lazyFindings = Once { newValue } }
  }
  var lazyFindings = Once<[Finding]> { [] }
  /// How many notes were read, people among them.
  package var noteCount = 0

  package init() {}

  /// Whom a name means.
  package var names = NameTable([])

  /// The person whose note is at `path`.
  package func person(at path: NotePath) -> Person? {
    positions[path].map { people[$0] }
  }

  /// Where in `people` each path stands; set once when the index is put together.
  package var positions: [NotePath: Int] = [:]
}

/// A promise and whom it concerns.
package struct SharedPromise: Hashable, Sendable {
  package let promise: Promise
  /// The paths of the people it is to or from.
  package let people: [NotePath]

  package init(promise: Promise, people: [NotePath]) {
    self.promise = promise
    self.people = people
  }
}

/// A dated note that names people as present; after today it is a plan.
package struct Meeting: Hashable, Sendable {
  package let day: Day
  /// What the note calls it: its heading or file name without the date.
  package let title: String
  package let path: NotePath
  /// The line that names them, counted from 1.
  package let line: Int
  package let people: [NotePath]

  package init(day: Day, title: String, path: NotePath, line: Int, people: [NotePath]) {
    self.day = day
    self.title = title
    self.path = path
    self.line = line
    self.people = people
  }
}

/// A report of ours in the vault, and the day it is for.
package struct ReportNote: Hashable, Sendable {
  package let day: Day
  package let path: NotePath

  package init(day: Day, path: NotePath) {
    self.day = day
    self.path = path
  }
}
