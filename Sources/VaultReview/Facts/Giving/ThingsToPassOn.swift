import Days
import People
import VaultIndex

/// The things of `Share.md`, each with whom it is for: those whose needs or interests its words meet.
struct ThingsToPassOn {
  private let context: ReviewContext
  /// What everyone looks for and likes, by the places of the people.
  private let wishes: [[Wish]]

  init(in context: ReviewContext) {
    self.context = context
    wishes =
      context.index.thingsToShare.isEmpty
      ? []
      : context.topics.people.map { person in
        Need.all(of: person).map(Wish.init) + person.profile.interests.map { Wish($0, of: person) }
      }
  }

  /// In the order of the list; each for the one it fits best, and for whom else.
  var items: [ReviewItem] {
    var timesChosen: [Int: Int] = [:]
    return context.index.thingsToShare.compactMap { thing in
      let readers = readers(of: thing).sorted { left, right in
        let (one, two) = (left.rank, right.rank)
        let times = (timesChosen[left.person] ?? 0, timesChosen[right.person] ?? 0)
        return (one.need, times.0, one.weight, one.lastGift, left.person)
          < (two.need, times.1, two.weight, two.lastGift, right.person)
      }
      guard let first = readers.first else { return nil }
      timesChosen[first.person, default: 0] += 1
      return item(for: thing, readers)
    }
  }

  private struct Wish {
    /// What it is, where it is a need; otherwise it is an interest.
    let need: Need?
    let words: [String]
    let source: Source
    /// "looking for a first job", "they like wood type".
    let reason: Phrase

    init(_ need: Need) {
      self.need = need
      words = need.words
      source = need.source
      reason = need.lookingWords
    }

    init(_ interest: Stated<String>, of person: Person) {
      need = nil
      words = interest.value.significantWords
      source = Source(path: person.path, line: interest.line)
      reason = "\(cited: "they like \(interest.value.quoted(atMost: 60))", at: source)"
    }

    /// A need is met where enough of it is said, an interest where all its words are.
    func isMet(by said: [String]) -> Bool {
      let shared = words.filter(said.contains)
      return need?.isMet(by: shared) ?? (!shared.isEmpty && shared.count == words.count)
    }
  }

  private struct Reader {
    let person: Int
    let wishes: [Wish]
    /// What is needed comes first, then who got something the longest ago; small is first.
    let rank: (need: Int, weight: Int, lastGift: Int)
  }

  private func readers(of thing: ThingToShare) -> [Reader] {
    let said = thing.text.withoutAddresses.significantWords
    guard !said.isEmpty else { return [] }
    return wishes.enumerated().compactMap { slot, wishes in
      let met = wishes.filter { $0.isMet(by: said) }
      guard !met.isEmpty else { return nil }
      let gifts = Exchanges(with: context.topics.people[slot], in: context).gifts
      guard !gifts.contains(where: { $0.text.names(SharedLink(of: thing)) }) else { return nil }
      let words = Set(met.flatMap(\.words)).intersection(said).sorted()
      let need = met.contains { $0.need != nil } ? 0 : 1
      let lastGift = gifts.first?.day.number ?? .min
      let weight = context.topics.weight(of: words)
      return Reader(person: slot, wishes: met, rank: (need, -weight, lastGift))
    }
  }

  private func item(for thing: ThingToShare, _ readers: [Reader]) -> ReviewItem {
    let people = readers.map { context.topics.people[$0.person] }
    let link = SharedLink(of: thing)
    let source = Source(path: thing.path, line: thing.line)
    let others = people.dropFirst().map { "\($0)" as Phrase }
    let wishes = readers.first?.wishes ?? []
    return ReviewItem(
      id: ItemID.make(.give, people: [], about: "share", thing.text),
      people: people.prefix(1).map(\.path),
      text: "\(people.prefix(1).map { "\($0)" as Phrase }.listed()): \(link.words)",
      reason: "\(wishes.map(\.reason).listed()), \(cited: "on your list to pass on", at: source)",
      details: others.isEmpty ? [] : ["or for \(others.listed(atMost: 3))"],
      sources: wishes.map(\.source) + [source],
      subject: people.first.map { .gift($0.path, words: link.markdown) })
  }
}

extension Exchanges {
  /// What I gave, the newest first.
  fileprivate var gifts: [(text: String, day: Day)] {
    entries.flatMap { entry in entry.values(.gave).map { ($0, entry.day) } }
  }
}

extension String {
  /// Whether a gift is this link, by its address or its title.
  fileprivate func names(_ link: SharedLink) -> Bool {
    if let url = link.url, contains(url) { return true }
    return withLinksAsShown.folded.contains(link.title.folded)
  }

  /// The words without web addresses, whose parts are no words.
  fileprivate var withoutAddresses: String {
    withLinksAsShown.split(whereSeparator: \.isWhitespace).filter { !$0.contains("://") }
      .joined(separator: " ")
  }
}
