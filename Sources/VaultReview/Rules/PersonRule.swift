import VaultIndex

/// A rule that looks at one person at a time.
protocol PersonRule: Rule {
  associatedtype Grounds: PersonGrounds

  /// What decides about a person: the one place that works it out.
  func grounds(for person: Person, in context: ReviewContext) -> Grounds
  /// The item of someone who is included; its details are wanted only where it is `shown`.
  func item(on grounds: Grounds, in context: ReviewContext, shown: Bool) -> ReviewItem
  /// How many are shown.
  func limit(in context: ReviewContext) -> Int
  /// The line for those who are not, where it is not what other rules have.
  func more(_ count: Int, of all: Int) -> Phrase
}

/// What a rule found out about a person: the numbers behind both the item and the explanation.
protocol PersonGrounds {
  var person: Person { get }
  var isIncluded: Bool { get }
  /// The numbers in words, whichever way they decide.
  var why: Phrase { get }
  /// Whether this person comes first in the section.
  func precedes(_ other: Self) -> Bool
}

extension PersonRule {
  func section(in context: ReviewContext) -> ReviewSection? {
    let limit = context.limit ?? limit(in: context)
    let included = context.kindred.compactMap { person in
      let grounds = grounds(for: person, in: context)
      return grounds.isIncluded ? grounds : nil
    }
    // Places are put in order, as grounds are much to move about.
    let order = included.indices.sorted { included[$0].precedes(included[$1]) }
    let items = order.enumerated().map { place, position in
      item(on: included[position], in: context, shown: place < limit)
    }
    return section(of: items, showing: limit, in: context) { more($0, of: items.count) }
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    let grounds = grounds(for: person, in: context)
    return Verdict(section: id, isIncluded: grounds.isIncluded, why: grounds.why)
  }
}
