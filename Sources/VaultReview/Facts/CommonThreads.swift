import People
import VaultIndex
import VaultSettings

/// Every thread between two people, found by what they have in common: no two are compared that share
/// nothing.
struct CommonThreads {
  private(set) var all: [CommonThread] = []
  private let topics: Topics
  private var known = KnownWords()

  init(among topics: Topics, numbers: ReviewSettings) {
    self.topics = topics
    addNeeds()
    addShared(atMost: numbers.introduceInterestPeople, .interest, verb: "like") {
      $0.profile.interests
    }
    addShared(atMost: numbers.introduceGroupPeople, .ground, verb: "are in") { $0.profile.groups }
    addShared(atMost: numbers.introduceGroupPeople, .ground, verb: "live in") { person in
      person.profile.details.filter { $0.key == "city" || $0.key == "location" }.map(\.value)
    }
  }

  private mutating func addNeeds() {
    for (slot, person) in topics.people.enumerated() {
      for need in Need.all(of: person) {
        for (other, fit) in topics.fits(for: need, of: slot) {
          let weight = topics.weight(of: fit.words)
          all.append(CommonThread(need, of: slot, metBy: other, fit, weight: weight))
        }
      }
    }
  }

  /// What at most so many people have in common; an interest compares by its significant words.
  private mutating func addShared(
    atMost limit: Int, _ kind: CommonThread.Kind, verb: String,
    of items: (Person) -> [Stated<String>]
  ) {
    func key(of item: Stated<String>) -> String {
      kind == .interest ? interestKey(of: item.value) : item.value.folded
    }
    var holders: [String: [(slot: Int, item: Stated<String>)]] = [:]
    for (slot, person) in topics.people.enumerated() {
      for item in items(person) {
        let key = key(of: item)
        if holders[key]?.last?.slot != slot { holders[key, default: []].append((slot, item)) }
      }
    }
    var resting: [String: Int] = [:]
    for person in topics.resting {
      for key in Set(items(person).map(key)) { resting[key, default: 0] += 1 }
    }
    for (key, sharing) in holders.sorted(by: { $0.key < $1.key }) where sharing.count > 1 {
      let count = sharing.count + resting[key, default: 0]
      guard count <= max(2, limit) else { continue }
      for (place, one) in sharing.enumerated() {
        for other in sharing[(place + 1)...] {
          let pair = PersonPair(one.slot, other.slot)
          all.append(
            CommonThread(kind, verb: verb, pair, one.item, other.item, among: count))
        }
      }
    }
  }

  /// What tells an interest from others, however it is spelled: "Wood engraver" is "wood engraving".
  private mutating func interestKey(of text: String) -> String {
    let words = known.words(of: text)
    if words.count == 1 { return words[0] }
    return words.isEmpty ? text.folded : words.joined(separator: " ")
  }
}
