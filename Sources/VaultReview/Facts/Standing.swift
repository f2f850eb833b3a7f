import Days
import VaultIndex
import VaultSettings

/// How things stand with someone: what Reach out goes by, for lists and pages about one person.
package struct Standing: Hashable, Sendable {
  /// The newest contact up to the day.
  package let lastContact: Contact?
  /// The cadence in force and where it comes from: "every 3 months (default)".
  package let cadence: String
  /// Why they get no nudge, such as "paused"; nil where nothing speaks against one.
  package let resting: String?
  /// The days from the last contact to the end of the cadence, resting or not; nil where the cadence
  /// is never, and where we have not spoken yet.
  package let period: Int?
  /// The day from which they could use a word; nil while they are resting, where no day ever comes,
  /// and where we have not spoken yet.
  package let due: Day?
  /// Whether they could use a word by now.
  package let isOverdue: Bool

  package init(of person: Person, on day: Day, settings: Settings) {
    let context = ReviewContext(index: PeopleIndex(), day: day, settings: settings)
    let grounds = ReachOutGrounds(of: person, in: context)
    lastContact = grounds.last
    cadence = grounds.cadence.words
    resting = grounds.resting?.words(on: day)
    period = grounds.period
    due = grounds.resting == nil ? grounds.due : nil
    isOverdue = grounds.isIncluded
  }
}
