import Days
import Findings
import People
import VaultIndex

extension PeopleIndex {
  /// Those of my people whom someone knows too.
  ///
  /// A note says so (`knows`, `introduced-by`, `introduced::`), or both were there in one entry. A mere
  /// link is not knowing.
  func people(knownTo person: Person, on day: Day) -> [Person] {
    var paths = Set(statedAcquaintances(of: person))
    for entry in person.entries where entry.isContact && entry.day <= day {
      paths.insert(entry.path)
      for name in entry.with {
        if case .one(let path) = names.resolve(name.value) { paths.insert(path) }
      }
    }
    for other in people where statedAcquaintances(of: other).contains(person.path) {
      paths.insert(other.path)
    }
    paths.remove(person.path)
    let found = paths.compactMap(self.person)
    return found.sorted { left, right in
      left.profile.isKindred == right.profile.isKindred
        ? left.precedes(right) : left.profile.isKindred
    }
  }

  /// Whom a person's own note says they know, have met through, or were introduced to by me.
  private func statedAcquaintances(of person: Person) -> [NotePath] {
    let profile = person.profile
    var named = (profile.knows + profile.introducedBy).map(\.value)
    for place in person.entries.indices where !person.entries[place].fields.isEmpty {
      guard person.entries[place].path == person.path else { continue }
      named += person.entries[place].values(.introduced)
    }
    return named.flatMap(notes)
  }
}
