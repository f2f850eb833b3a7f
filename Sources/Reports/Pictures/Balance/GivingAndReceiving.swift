import Days
import People
import VaultIndex

/// What was marked as given to someone and received from them in the last twelve months.
struct GivingAndReceiving: Sendable {
  let person: Person
  let given: Int
  let received: Int

  init(with person: Person, until end: Day) {
    let start = end.adding(months: -12)
    let entries = person.entries.filter { $0.day > start && $0.day <= end }
    self.person = person
    // An introduction is a gift.
    given = entries.reduce(0) { $0 + $1.values(.gave).count + $1.values(.introduced).count }
    received = entries.reduce(0) { $0 + $1.values(.received).count }
  }

  var count: Int { given + received }

  /// Those with whom most went to and fro first, then by name and path.
  func precedes(_ other: Self) -> Bool {
    if count != other.count { return count > other.count }
    return (person.name, person.path) < (other.person.name, other.person.path)
  }
}
