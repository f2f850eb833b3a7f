import Findings
import People
import VaultIndex

/// What kindred spirits look for and I, or another of them, could help with.
struct MetNeeds {
  private let context: ReviewContext
  private let mine: [Topic]
  /// The pairs of whom nothing is said here.
  private let leftOut: Set<PersonPair>

  init(in context: ReviewContext) {
    self.context = context
    mine = context.index.me.map(Topic.all) ?? []
    leftOut = Self.pairsSaidElsewhere(in: context)
  }

  /// Pairs that stand under Introduce, which says it of them, that were introduced already, and that
  /// are not to be.
  private static func pairsSaidElsewhere(in context: ReviewContext) -> Set<PersonPair> {
    let introductions = context.introductions
    let people = context.topics.people
    let slots = Dictionary(
      people.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    let settled = people.enumerated().flatMap { slot, person in
      context.index.introductions(of: person).compactMap { slots[$0] }
        .map { PersonPair(slot, $0).sorted }
    }
    let shown = introductions.proposals.prefix(introductions.shown).map(\.pair.sorted)
    return Set(shown + settled)
  }

  /// Those that I could meet first, then by how well the words fit.
  var items: [ReviewItem] {
    let met = context.topics.people.enumerated().flatMap { slot, person in
      Need.all(of: person).compactMap { metNeed($0, of: slot) }
    }
    return met.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if (one.mine != nil) != (two.mine != nil) { return one.mine != nil }
      return one.weight == two.weight ? left.offset < right.offset : one.weight > two.weight
    }.map { item(for: $0.element) }
  }

  private struct MetNeed {
    let need: Need
    let person: Person
    let mine: Fit?
    let others: [(person: Int, fit: Fit)]
    let weight: Int
  }

  private func metNeed(_ need: Need, of slot: Int) -> MetNeed? {
    let topics = context.topics
    let mine = Fit(of: mine, for: need)
    let others = topics.fits(for: need, of: slot).filter {
      !leftOut.contains(PersonPair(slot, $0.person).sorted)
    }
    guard mine != nil || !others.isEmpty else { return nil }
    let words = mine?.words ?? others.first?.fit.words ?? []
    return MetNeed(
      need: need, person: topics.people[slot], mine: mine, others: others,
      weight: topics.weight(of: words))
  }

  /// "looking for a wood engraver: Ngaire offers wood engraving".
  private func item(for met: MetNeed) -> ReviewItem {
    let people = context.topics.people
    let others = met.others.prefix(Self.most)
    let helpers = others.map { "\(people[$0.person]) \($0.fit.singularWords)" as Phrase }
    let me: [Phrase] = met.mine.map { ["you \($0.pluralWords)"] } ?? []
    let helpful = met.mine.map { $0.topics.map(\.source) } ?? []
    return ReviewItem(
      id: ItemID.make(.give, people: [met.person.path], about: "need", met.need.text),
      people: [met.person.path] + others.map { people[$0.person].path }, text: "\(met.person)",
      reason: "\(met.need.lookingWords): \((me + helpers).listed())",
      sources: [met.need.source] + helpful + others.flatMap { $0.fit.topics.map(\.source) },
      subject: .gift(met.person.path, words: "help: \(met.need.text)"))
  }

  /// So many people who could help are named.
  private static let most = 3
}
