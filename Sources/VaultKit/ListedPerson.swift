import Days
import Findings
import People
import VaultIndex
import VaultReview

/// A person in a list, and how things stand with them.
package struct ListedPerson: Sendable {
  package let person: Person
  package let standing: Standing
  private let foldedName: String

  package init(_ person: Person, _ standing: Standing) {
    self.person = person
    self.standing = standing
    foldedName = person.name.folded
  }

  /// Whether this person comes first; where the order leaves both even, by name, then by path.
  package func precedes(_ other: ListedPerson, by order: PeopleOrder) -> Bool {
    let (mine, theirs) = (standing, other.standing)
    switch order {
    case .last where mine.lastContact?.day != theirs.lastContact?.day:
      return mine.lastContact?.day ?? .distantPast > theirs.lastContact?.day ?? .distantPast
    case .due where mine.due != theirs.due:
      guard let due = mine.due, let otherDue = theirs.due else { return mine.due != nil }
      return due < otherDue
    default:
      return (foldedName, person.path) < (other.foldedName, other.person.path)
    }
  }
}

/// What `vault list` is sorted by.
package enum PeopleOrder: String, CaseIterable, Sendable {
  case name
  /// The newest contact first, those never spoken with last.
  case last
  /// Who is due first, those without a day last.
  case due
}
