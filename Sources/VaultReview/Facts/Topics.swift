import Findings
import People
import VaultIndex

/// What those who may be approached offer, like and look for, found by its words.
///
/// They are the kindred spirits who are neither archived, paused, snoozed nor dead. A word that few
/// use says more than one that many do.
struct Topics: Sendable {
  /// In the order that decides where nothing else does; their places here name them below.
  let people: [Person]
  /// The others of the list, who are left in peace for now; they count where it is said how many share
  /// something.
  let resting: [Person]
  private let topics: [[Topic]]
  private let peopleByWord: [String: [Int]]
  /// A word that more people use finds nobody.
  private let commonWord: Int

  init(of people: [Person], beside resting: [Person] = [], commonWord: Int) {
    // Places are put in order, not people: a person is much to move about.
    let order = people.indices.sorted { people[$0].precedes(people[$1]) }
    self.people = order.map { people[$0] }
    self.resting = resting
    self.commonWord = commonWord
    var known = KnownWords()
    topics = self.people.map { Topic.all(of: $0, &known) }
    var peopleByWord: [String: [Int]] = [:]
    for (person, topics) in topics.enumerated() {
      for topic in topics {
        for word in topic.words where peopleByWord[word]?.last != person {
          peopleByWord[word, default: []].append(person)
        }
      }
    }
    self.peopleByWord = peopleByWord
  }

  /// Who could meet a need, by their places, the best first; those who offer it leave out those who
  /// only like it.
  func fits(for need: Need, of person: Int? = nil) -> [(person: Int, fit: Fit)] {
    let near = need.words.flatMap { word in
      let people = peopleByWord[word] ?? []
      return people.count <= commonWord ? people : []
    }
    let found = Set(near).sorted().filter { $0 != person }.compactMap { other in
      Fit(of: topics[other], for: need).map { (person: other, fit: $0) }
    }
    let hasOffer = found.contains { $0.fit.isOffer }
    return found.filter { $0.fit.isOffer == hasOffer }.sorted { left, right in
      let (one, two) = (weight(of: left.fit.words), weight(of: right.fit.words))
      return one == two ? left.person < right.person : one > two
    }
  }

  /// How much shared words say: each a thousand, divided among those who use it.
  func weight(of words: [String]) -> Int {
    words.reduce(0) { $0 + 1000 / max(1, peopleByWord[$1]?.count ?? 1) }
  }
}
