import Days
import People
import VaultIndex
import VaultSettings

/// Where giving and receiving have become one-sided, in either direction; and apart from that, what
/// you asked for and nothing came of yet.
struct Balance: Rule {
  let id = SectionID.balance

  func section(in context: ReviewContext) -> ReviewSection? {
    let grounds = context.kindred.compactMap { person -> BalanceGrounds? in
      guard person.profile.died == nil else { return nil }
      let grounds = BalanceGrounds(of: person, in: context)
      return grounds.isSilent ? nil : grounds
    }
    let oneSided = grounds.filter(\.isIncluded).sorted { $0.precedes($1) }.map(item)
    let asked = grounds.flatMap(requests)
    return section(of: oneSided + asked, in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    if let resting = Resting(person, on: context.day), !resting.isForNudgesOnly {
      return Verdict(section: id, isIncluded: false, why: "\(resting.words(on: context.day))")
    }
    let grounds = BalanceGrounds(of: person, in: context)
    let asked = requests(of: grounds)
    let why = [grounds.why] + asked.map(\.reason)
    return Verdict(
      section: id, isIncluded: grounds.isIncluded || !asked.isEmpty, why: why.joined(by: "; "))
  }

  private func item(for grounds: BalanceGrounds) -> ReviewItem {
    let person = grounds.person
    return ReviewItem(
      id: ItemID.make(id, people: [person.path]), people: [person.path], text: "\(person)",
      reason: grounds.reason, details: grounds.details, sources: grounds.sources)
  }

  private func requests(of grounds: BalanceGrounds) -> [ReviewItem] {
    let person = grounds.person
    return grounds.unanswered.map { request in
      let asked = "you asked on \(request.day.words(on: grounds.day))"
      return ReviewItem(
        id: ItemID.make(id, people: [person.path], about: "asked", request.text),
        people: [person.path], text: "\(person): \(request.text.quoted())",
        reason: "\(cited: asked, at: request.source), nothing received since",
        sources: [request.source])
    }
  }
}

/// What someone and I marked as given and received.
struct BalanceGrounds {
  let person: Person
  let day: Day
  private let exchanges: Exchanges
  private let numbers: ReviewSettings
  private let balance: BalanceOfTwo
  private let lean: ExchangeTally.Lean?

  init(of person: Person, in context: ReviewContext) {
    self.person = person
    day = context.day
    numbers = context.numbers
    exchanges = Exchanges(with: person, in: context)
    balance = BalanceOfTwo(of: exchanges, after: day.adding(months: -numbers.balanceMonths))
    lean = balance.lately.lean(
      from: numbers.balanceExchanges, percent: numbers.balancePercent)
  }

  var isIncluded: Bool { lean != nil }

  /// Whether nothing is marked at all.
  var isSilent: Bool { exchanges.entries.isEmpty }

  /// The clearest first, then the one with more behind it.
  func precedes(_ other: Self) -> Bool {
    let (mine, theirs) = (lean, other.lean)
    let left = (mine?.larger ?? 0) * (theirs?.all ?? 0)
    let right = (theirs?.larger ?? 0) * (mine?.all ?? 0)
    if left != right { return left > right }
    let (count, others) = (balance.lately.count, other.balance.lately.count)
    return count == others ? person.precedes(other.person) : count > others
  }

  /// What you asked for in that time, with nothing received since.
  var unanswered: [Exchanges.Request] {
    exchanges.open(.asked, answeredBy: [.received]).filter { $0.day > balance.start }
  }
}

extension BalanceGrounds {
  /// "6 given and 1 received since 21 November 2025; you have mostly given …".
  fileprivate var reason: Phrase {
    let question =
      lean?.isGiven == true
      ? "you have mostly given: is it still a joy?"
      : "you have mostly received: what might they like?"
    return "\(counts); \(question)"
  }

  private var counts: Phrase {
    let words = balance.latelyWords(on: day)
    return sources.first.map { "\(cited: words, at: $0)" } ?? "\(words)"
  }

  /// The two of you over all time, where there is more of it.
  fileprivate var details: [Phrase] {
    balance.ever.count > balance.lately.count ? ["over all time: \(balance.ever.words)"] : []
  }

  /// The newest exchange, which the others lead up to.
  fileprivate var sources: [Source] {
    exchanges.entries.filter { $0.day > balance.start }.flatMap { entry in
      entry.fields.filter { $0.kind.isGiving || $0.kind == .received }
        .map { Source(path: entry.path, line: $0.value.line) }
    }
  }

  /// "6 given and 1 received since 21 November 2025, one-sided from 75 % of 4".
  fileprivate var why: Phrase {
    guard balance.lately.count >= max(1, numbers.balanceExchanges) else {
      return """
        \(counts), not enough to say: a balance shows from \
        \(plural(numbers.balanceExchanges, "marked exchange"))
        """
    }
    return "\(counts), one-sided from \(numbers.balancePercent) in 100"
  }
}
