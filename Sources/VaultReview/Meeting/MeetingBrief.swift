import Days
import People
import VaultIndex
import VaultSettings

/// What is good to know of someone before a meeting, beside their note: worked out from the vault.
package struct MeetingBrief: Sendable {
  /// The first day that their note tells of.
  package let knownSince: Day?
  /// The days on which you were in touch.
  package let conversationCount: Int
  /// What changed since you last spoke, newest first.
  package let changes: [Change]
  /// What they asked you for, not answered yet; the oldest first.
  package let askedMe: [Gift]
  /// What you asked them for, with nothing received since.
  package let asked: [Gift]
  package let balance: BalanceOfTwo
  package let rhythm: Rhythm
  /// Those whom both of you know: kindred spirits first, then by name.
  package let bothKnow: [Person]
  /// Where they post: what the note calls it, and the address.
  package let places: [(name: String, url: String)]

  package init(of person: Person, in index: PeopleIndex, on day: Day, settings: Settings) {
    let context = ReviewContext(index: index, day: day, settings: settings)
    let exchanges = Exchanges(with: person, in: context)
    let acquaintance = Acquaintance(with: person, in: context)
    knownSince = acquaintance.first
    conversationCount = person.contactDayCount(until: day)
    changes = Change.all(about: person, in: index, on: day)
    askedMe = exchanges.open(.askedMe, answeredBy: [.gave, .declined]).map(Gift.init)
    asked = exchanges.open(.asked, answeredBy: [.received]).map(Gift.init)
    balance = BalanceOfTwo(
      of: exchanges, after: day.adding(months: -settings.review.balanceMonths))
    rhythm = Rhythm(of: person, on: day)
    bothKnow = index.people(knownTo: person, on: day)
    places = person.postingPlaces.map { ($0.name, $0.url) }
  }
}

extension Gift {
  fileprivate init(_ request: Exchanges.Request) {
    self.init(text: request.text, day: request.day, source: request.source)
  }
}
