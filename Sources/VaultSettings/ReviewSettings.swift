/// The numbers of the review's rules: limits are items, spans are days.
package struct ReviewSettings: Hashable, Sendable {
  /// At most so many people under Reach out; the rest is one line.
  package var reachOutLimit = 5
  /// At most so many items in each section without a limit of its own; the rest is one line.
  package var sectionLimit = 20
  /// Drifting: contacts on so many different days at least …
  package var driftingContacts = 4
  /// … in so many months up to the last one at least …
  package var driftingMonths = 24
  /// … and over so many days at least …
  package var driftingSpan = 21
  /// … and a silence longer than so many times the median gap …
  package var driftingFactor = 2
  /// … and longer than the median gap and so many days.
  package var driftingSlack = 14
  /// Coming up: today and so many days after it.
  package var comingUpDays = 14
  /// At most so many people under Keep up …
  package var keepUpLimit = 5
  /// … with no post read and no contact in so many days.
  package var keepUpQuiet = 30
  /// At most so many findings under Notes to fix; the rest is counted.
  package var notesToFixLimit = 10
  /// Where nobody is kindred yet: so many contacts make a proposal …
  package var proposalContacts = 3
  /// … and at most so many are proposed.
  package var proposalLimit = 5

  package init() {}
}

extension ReviewSettings {
  /// Each number by its name in `vault.yaml`.
  package static var byName: [String: WritableKeyPath<ReviewSettings, Int>] {
    [
      "reach-out-limit": \.reachOutLimit,
      "section-limit": \.sectionLimit,
      "drifting-contacts": \.driftingContacts,
      "drifting-months": \.driftingMonths,
      "drifting-span": \.driftingSpan,
      "drifting-factor": \.driftingFactor,
      "drifting-slack": \.driftingSlack,
      "coming-up-days": \.comingUpDays,
      "keep-up-limit": \.keepUpLimit,
      "keep-up-quiet": \.keepUpQuiet,
      "notes-to-fix-limit": \.notesToFixLimit,
      "proposal-contacts": \.proposalContacts,
      "proposal-limit": \.proposalLimit,
    ]
  }
}
