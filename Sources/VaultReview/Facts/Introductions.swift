import Days
import People
import VaultIndex
import VaultSettings

/// The pairs worth introducing, the strongest reason first.
struct Introductions: Sendable {
  /// Two people and everything that speaks for it, the strongest first.
  struct Proposal: Sendable {
    let pair: PersonPair
    let threads: [CommonThread]
    /// Whether one or both were asked already.
    let isUnderWay: Bool
  }

  /// Those to show, then the rest.
  let proposals: [Proposal]
  /// How many of them are to show.
  let shown: Int

  init(
    among topics: Topics, in index: PeopleIndex, on day: Day, numbers: ReviewSettings, limit: Int
  ) {
    let found = CommonThreads(among: topics, numbers: numbers).all
    let places = Set(found.flatMap { [$0.pair.first, $0.pair.second] })
    let known = KnownPairs(among: topics.people, at: places, in: index, on: day)
    let threads = found.filter { !known.contain($0.pair) }
    let ranked = Dictionary(grouping: threads, by: \.pair.sorted).map {
      Self.proposal(of: $1, isUnderWay: known.underWay.contains($0))
    }
    .sorted { $0.precedes($1) }
    let chosen = Self.chosen(from: ranked, atMost: limit)
    let isChosen = Set(chosen)
    proposals =
      chosen.map { ranked[$0] }
      + ranked.indices.lazy.filter { !isChosen.contains($0) }.map { ranked[$0] }
    shown = chosen.count
  }

  private static func proposal(of threads: [CommonThread], isUnderWay: Bool) -> Proposal {
    let threads = threads.sorted { left, right in
      (left.kind, right.weight, left.pair.first) < (right.kind, left.weight, right.pair.first)
    }
    return Proposal(
      pair: threads.first?.pair ?? PersonPair(0, 0), threads: threads, isUnderWay: isUnderWay)
  }

  /// The first of the list in which nobody comes twice, except in what is begun; where too few are left,
  /// the first of the rest.
  private static func chosen(from ranked: [Proposal], atMost limit: Int) -> [Int] {
    var met: Set<Int> = []
    var chosen: [Int] = []
    for (place, proposal) in ranked.enumerated() where chosen.count < limit {
      guard
        proposal.isUnderWay || met.isDisjoint(with: [proposal.pair.first, proposal.pair.second])
      else { continue }
      met.formUnion([proposal.pair.first, proposal.pair.second])
      chosen.append(place)
    }
    let rest = Set(ranked.indices).subtracting(chosen).sorted().prefix(limit - chosen.count)
    return chosen + rest
  }
}

extension Introductions.Proposal {
  private var rank: (kind: Int, weight: Int) {
    let kind = threads.first?.kind ?? .ground
    let weight = threads.reduce(0) { $0 + ($1.kind == kind ? $1.weight : 0) }
    return (kind.rawValue, -weight)
  }

  /// What is begun, then the stronger reason, then the weightier, then the order of the people.
  fileprivate func precedes(_ other: Self) -> Bool {
    if isUnderWay != other.isUnderWay { return isUnderWay }
    let (left, right) = (rank, other.rank)
    if left != right { return left < right }
    let (one, two) = (pair.sorted, other.pair.sorted)
    return (one.first, one.second) < (two.first, two.second)
  }
}
