/// The numbers of the review's rules: limits are items, spans are days.
package struct ReviewSettings: Hashable, Sendable {
  /// At most so many people under Reach out; the rest is one line.
  package var reachOutLimit = 5
  /// At most so many items in each section without a limit of its own; the rest is one line.
  package var sectionLimit = 20
  /// Drifting asks for contacts on so many different days at least.
  package var driftingContacts = 4
  /// Drifting looks at the contacts of so many months up to the last one.
  package var driftingMonths = 24
  /// Drifting asks for contacts that span so many days at least.
  package var driftingSpan = 21
  /// Drifting is a silence longer than so many times the median gap.
  package var driftingFactor = 2
  /// Drifting is a silence longer than the median gap and so many days.
  package var driftingSlack = 14
  /// Coming up looks at today and so many days after it.
  package var comingUpDays = 14
  /// At most so many people under Keep up.
  package var keepUpLimit = 5
  /// Keep up names people of whom nothing was read or heard in so many days.
  package var keepUpQuiet = 30
  /// At most so many findings under Notes to fix; the rest is counted.
  package var notesToFixLimit = 10
  /// Where nobody is kindred yet, so many contacts make a proposal.
  package var proposalContacts = 3
  /// Where nobody is kindred yet, at most so many people are proposed.
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
