import Days
import VaultIndex
import VaultSettings

extension Review {
  /// The review of a day: every rule asked, those with something to say.
  ///
  /// - Parameter limit: how many items of each section are shown, instead of what its rule says.
  package init(of index: PeopleIndex, on day: Day, settings: Settings, limit: Int? = nil) {
    let context = ReviewContext(index: index, day: day, settings: settings, limit: limit)
    let sections = Rules.all(in: settings.sectionOrder).compactMap { $0.section(in: context) }
    self.init(day: day, summary: Summary(of: sections, in: context).lines, sections: sections)
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
