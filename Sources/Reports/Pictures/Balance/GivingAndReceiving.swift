import Days
import VaultIndex
import VaultReview

/// Someone, and what was marked as given to them and received from them lately.
struct GivingAndReceiving: Sendable {
  let person: Person
  let tally: ExchangeTally

  init(with person: Person, in index: PeopleIndex, until day: Day, _ months: Int) {
    self.person = person
    tally = BalanceOfTwo(with: person, in: index, on: day, months: months).lately
  }

  /// Those with whom most went to and fro first, then by name and path.
  func precedes(_ other: Self) -> Bool {
    if tally.count != other.tally.count { return tally.count > other.tally.count }
    return (person.name, person.path) < (other.person.name, other.person.path)
  }
}
