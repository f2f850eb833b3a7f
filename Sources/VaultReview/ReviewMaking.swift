import Days
import VaultIndex
import VaultSettings

/// The making of a review, a rule at a time: none looks at what another says, so several may be asked
/// at once.
package struct ReviewMaking: Sendable {
  private let context: ReviewContext
  private let all: [any Rule]

  /// - Parameter limit: how many items of each section are shown, instead of what its rule says.
  package init(of index: PeopleIndex, on day: Day, settings: Settings, limit: Int? = nil) {
    context = ReviewContext(index: index, day: day, settings: settings, limit: limit)
    all = Rules.all(in: settings.sectionOrder)
  }

  /// The rules, by number, in the order in which they are best begun.
  package var rules: [Int] {
    all.indices.sorted { (all[$0].turn, $0) < (all[$1].turn, $1) }
  }

  /// What a rule says; nil where it is nothing.
  package func section(by rule: Int) -> ReviewSection? {
    all[rule].section(in: context)
  }

  /// The review of what all rules said, in the order of the report.
  package func review(of said: [ReviewSection?]) -> Review {
    let said = said.compactMap(\.self)
    let sections = all.compactMap { rule in said.first { $0.id == rule.id } }
    return Review(
      day: context.day, summary: Summary(of: sections, in: context).lines, sections: sections)
  }
}

extension Review {
  /// The review of a day: every rule asked, those with something to say.
  package init(of index: PeopleIndex, on day: Day, settings: Settings, limit: Int? = nil) {
    let making = ReviewMaking(of: index, on: day, settings: settings, limit: limit)
    self = making.review(of: making.rules.map(making.section))
  }

  /// The review with one section of it, if it has something to say.
  package func only(_ id: SectionID) -> Review {
    let kept = sections.filter { $0.id == id }
    let silence: Phrase = "Nothing under \(id.title) today."
    return Review(day: day, summary: kept.isEmpty ? [silence] : [], sections: kept)
  }
}

extension PeopleIndex {
  /// Why someone is in the review of a day or not: what each rule decided, in the order of the report.
  package func verdicts(on person: Person, on day: Day, settings: Settings) -> [Verdict] {
    let context = ReviewContext(index: self, day: day, settings: settings)
    return Rules.all(in: settings.sectionOrder).compactMap { $0.verdict(on: person, in: context) }
  }
}
