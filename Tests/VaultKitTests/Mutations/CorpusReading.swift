import Days
import Findings
import People
import Reports
import VaultIndex
import VaultReview
import VaultSettings

@testable import VaultKit

/// Everything that is made of the notes of a vault, as far as it can be compared.
struct CorpusReading: Hashable, Sendable {
  let dump: String
  let people: [VaultPerson]
  let findings: [Finding]
  let page: String
  let screen: String
  let verdicts: [Verdict]

  init(_ facts: [NoteFacts], notes: [NotePath], dump: String) {
    let day = Day(year: 2026, month: 11, day: 21) ?? .distantPast
    let settings = Settings()
    let index = PeopleIndex(facts, on: day, settings: settings)
    let review = Review(of: index, on: day, settings: settings)
    self.dump = dump
    people = index.people.map {
      VaultPerson(ListedPerson($0, Standing(of: $0, on: day, settings: settings)))
    }
    findings = index.findings
    page = MarkdownReport(links: NoteLinks(notes: notes, settings: settings)).body(of: review)
    screen = TextReport(width: 80, palette: Palette(isColored: false)).text(of: review)
    verdicts = index.people.first.map { index.verdicts(on: $0, on: day, settings: settings) } ?? []
  }
}
