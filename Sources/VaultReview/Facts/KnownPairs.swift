import Days
import Findings
import People
import VaultIndex

/// Who among some people knows whom, or shall not be introduced.
///
/// They do where a note says so (`knows`, `introduced-by`, `introduced::`, `not-introduce`, either way
/// round), and where both were there in one entry. A link is not knowing: "should meet [[Tom]]".
struct KnownPairs {
  private var pairs: Set<PersonPair> = []
  /// The pairs of whom one or both were asked whether they would like to meet.
  private(set) var underWay: Set<PersonPair> = []
  /// For each person the entries that name who was there.
  private var company: [Int: Set<Place>] = [:]
  private let slots: [NotePath: Int]

  /// What is known of those at `places` among `people`.
  init(among people: [Person], at places: Set<Int>, in index: PeopleIndex, on day: Day) {
    let numbered = people.enumerated().map { ($1.path, $0) }
    slots = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    for slot in places.sorted() {
      for other in index.acquaintances(of: people[slot]) { add(slot, other) }
      for asked in index.introductionsAsked(of: people[slot], until: day) {
        if let other = slots[asked.other], other != slot {
          underWay.insert(PersonPair(slot, other).sorted)
        }
      }
      takeEntries(of: people[slot], at: slot)
    }
  }

  private mutating func takeEntries(of person: Person, at slot: Int) {
    for place in person.entries.indices {
      // An entry of someone's note in which this person was there: the two of them met.
      if person.entries[place].path != person.path { add(slot, person.entries[place].path) }
      guard !person.entries[place].with.isEmpty else { continue }
      let entry = person.entries[place]
      company[slot, default: []].insert(Place(path: entry.path, offset: entry.range.lowerBound))
    }
  }

  /// Whether two people know each other, or shall not be introduced.
  func contain(_ pair: PersonPair) -> Bool {
    guard !pairs.contains(pair.sorted) else { return true }
    guard let one = company[pair.first], let other = company[pair.second] else { return false }
    return !one.isDisjoint(with: other)
  }

  private mutating func add(_ slot: Int, _ path: NotePath) {
    guard let other = slots[path], other != slot else { return }
    pairs.insert(PersonPair(slot, other).sorted)
  }

  private struct Place: Hashable {
    let path: NotePath
    let offset: Int
  }
}

extension PeopleIndex {
  /// The notes of those whom someone knows, by their own note, or shall not be introduced to.
  fileprivate func acquaintances(of person: Person) -> [NotePath] {
    let profile = person.profile
    let named = (profile.knows + profile.introducedBy).map(\.value)
    return named.flatMap(notes) + introductions(of: person)
  }

  /// Whether an entry of a note speaks of someone and me.
  ///
  /// It does in their own note, and in one that is nobody's, such as a meeting's. In another person's
  /// note it is about that one.
  func isAboutUs(_ note: NotePath, _ person: Person) -> Bool {
    note == person.path || positions[note] == nil
  }

  /// The notes of those to whom someone was introduced by me, or shall not be.
  func introductions(of person: Person) -> [NotePath] {
    var named = person.profile.notIntroduce.map(\.value)
    for place in person.entries.indices where !person.entries[place].fields.isEmpty {
      guard isAboutUs(person.entries[place].path, person) else { continue }
      named += person.entries[place].values(.introduced)
    }
    return named.flatMap(notes)
  }
}
