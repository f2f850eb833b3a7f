import Findings
import People
import VaultIndex

/// A reason for which two people may like to meet.
struct CommonThread: Sendable {
  /// What it rests on, the strongest first.
  enum Kind: Int, Comparable, Sendable {
    /// One looks for what the other offers.
    case offer
    /// One looks for what the other likes.
    case likedNeed
    /// An interest that few others share.
    case interest
    /// A group or place that both are in.
    case ground

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the notes say that makes the thread.
  enum Basis: Sendable {
    case need(Need, Fit)
    case shared(verb: String, Stated<String>, Stated<String>, among: Int)
  }

  let kind: Kind
  /// How telling it is among threads of its kind: the fewer others share it, the more.
  let weight: Int
  let pair: PersonPair
  let basis: Basis

  init(_ need: Need, of person: Int, metBy other: Int, _ fit: Fit, weight: Int) {
    kind = fit.isOffer ? .offer : .likedNeed
    self.weight = weight
    pair = PersonPair(person, other)
    basis = .need(need, fit)
  }

  /// Something that so many people have in common, two of them the pair.
  init(
    _ kind: Kind, verb: String, _ pair: PersonPair, _ one: Stated<String>, _ other: Stated<String>,
    among count: Int
  ) {
    self.kind = kind
    self.pair = pair
    weight = 1000 / max(1, count)
    basis = .shared(verb: verb, one, other, among: count)
  }

  /// "Maya is looking for a typesetter, Tom offers typesetting", "both like marbling".
  ///
  /// - Parameter counting: whether to say how few others share an interest.
  func words(in topics: Topics, counting: Bool = true) -> Phrase {
    let (one, other) = (topics.people[pair.first], topics.people[pair.second])
    switch basis {
    case .need(let need, let fit):
      return "\(one.name) is \(need.lookingWords), \(other.name) \(fit.singularWords)"
    case .shared(let verb, let item, _, let count):
      let words = "both \(verb) \(item.value.quoted(atMost: 60))"
      let source = Source(path: one.path, line: item.line)
      guard kind == .interest, counting else { return "\(cited: words, at: source)" }
      let few = count == 2 ? "nobody else on your list does" : "\(count) on your list do"
      return "\(cited: words, at: source) (\(few))"
    }
  }

  func sources(in topics: Topics) -> [Source] {
    switch basis {
    case .need(let need, let fit):
      return [need.source] + fit.topics.map(\.source)
    case .shared(_, let item, let twin, _):
      return [
        Source(path: topics.people[pair.first].path, line: item.line),
        Source(path: topics.people[pair.second].path, line: twin.line),
      ]
    }
  }
}

/// Two people by their places among `Topics.people`, the one first whom a sentence begins with.
struct PersonPair: Hashable, Sendable {
  let first: Int
  let second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  /// The same pair whichever of them is first.
  var sorted: PersonPair { first < second ? self : PersonPair(second, first) }
}
