import VaultIndex
import VaultSettings

/// One rule of the review: what it says in a section, and why someone is in it or not.
protocol Rule: Sendable {
  var id: SectionID { get }
  /// When it is best begun, where several are asked at once.
  var turn: RuleTurn { get }
  /// The section; nil where there is nothing to say.
  func section(in context: ReviewContext) -> ReviewSection?
  /// Why someone is in the section or not; nil where the rule has no say today.
  func verdict(on person: Person, in context: ReviewContext) -> Verdict?
}

/// When a rule is best begun, where several are asked at once: what takes long first, and what waits for
/// that last.
enum RuleTurn: Comparable {
  case first, whenever, last
}

/// The rules in the order of the report.
enum Rules {
  static let all: [any Rule] = [
    Beginning(),
    ReachOut(),
    Drifting(),
    KeepYourWord(),
    WaitingForThem(),
    Give(),
    Introduce(),
    Ask(),
    ComingUp(),
    KeepUp(),
    SharedGround(),
    Balance(),
    TendTheList(),
    SinceLastReview(),
    NotesToFix(),
  ]

  /// The rules with those of the named sections first.
  static func all(in order: [String]) -> [any Rule] {
    let places = all.indices.sorted { left, right in
      (order.firstIndex(of: all[left].id.rawValue) ?? order.count, left)
        < (order.firstIndex(of: all[right].id.rawValue) ?? order.count, right)
    }
    return places.map { all[$0] }
  }
}

extension Rule {
  var turn: RuleTurn { .whenever }

  /// The section of these items, the first `limit` of them shown; nil without any.
  func section(
    of items: [ReviewItem], showing limit: Int, in context: ReviewContext, more: (Int) -> Phrase
  ) -> ReviewSection? {
    guard !items.isEmpty else { return nil }
    let shown = min(context.limit ?? limit, items.count)
    let rest = items.count - shown
    return ReviewSection(
      id: id, items: items, shown: shown, more: rest > 0 ? more(rest) : nil)
  }

  /// The section of these items, as many shown as of any without a limit of its own.
  func section(of items: [ReviewItem], in context: ReviewContext) -> ReviewSection? {
    section(of: items, showing: context.numbers.sectionLimit, in: context) { rest in
      more(rest, of: items.count)
    }
  }

  /// The line for items that are not shown, with what shows them all.
  func more(_ count: Int, of all: Int) -> Phrase {
    "…and \(count) more: \(command: "vault review --section \(id.rawValue) --limit \(all)")"
  }

  /// What a section that can say several things of a person says of them, or that it says nothing.
  func verdict(
    _ items: [ReviewItem], of person: Person, else nothing: Phrase,
    words: (ReviewItem) -> Phrase = { "\($0.text), \($0.reason)" }
  ) -> Verdict {
    let theirs = items.filter { $0.people.contains(person.path) }
    let why = theirs.map(words).joined(by: "; ")
    return Verdict(
      section: id, isIncluded: !theirs.isEmpty, why: theirs.isEmpty ? nothing : why)
  }
}
