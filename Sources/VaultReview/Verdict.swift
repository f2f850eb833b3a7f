/// What a rule decided about a person, with the numbers that decided it.
package struct Verdict: Hashable, Sendable {
  package let section: SectionID
  /// Whether they are in the section.
  package let isIncluded: Bool
  /// "last contact 8 August (15 weeks ago), every 6 weeks, due since 19 September".
  package let why: Phrase

  package init(section: SectionID, isIncluded: Bool, why: Phrase) {
    self.section = section
    self.isIncluded = isIncluded
    self.why = why
  }
}
