import Days
import VaultIndex

/// What someone and I gave and received, lately and over all time: what the review, the brief and the
/// picture go by.
package struct BalanceOfTwo: Hashable, Sendable {
  /// Lately is after this day.
  package let start: Day
  package let lately: ExchangeTally
  package let ever: ExchangeTally

  /// The balance with someone on a day, so many months of it being lately.
  package init(with person: Person, in index: PeopleIndex, on day: Day, months: Int) {
    self.init(
      of: Exchanges(with: person, in: index, until: day), after: day.adding(months: -months))
  }

  init(of exchanges: Exchanges, after start: Day) {
    self.start = start
    lately = exchanges.tally(after: start)
    ever = exchanges.tally()
  }

  /// "3 given and 1 received since 21 November 2025".
  package func latelyWords(on day: Day) -> String {
    "\(lately.words) since \(start.words(on: day))"
  }

  /// The same and what there was before that; nil where nothing was ever marked.
  package func words(on day: Day) -> String? {
    guard ever.count > 0 else { return nil }
    let words = latelyWords(on: day)
    return lately == ever ? words : "\(words); over all time \(ever.words)"
  }
}
