import Findings
import VaultIndex
import VaultSettings

/// What is wrong with notes: errors first, then by path.
struct NotesToFix: Rule {
  let id = SectionID.notesToFix
  let turn = RuleTurn.first

  func section(in context: ReviewContext) -> ReviewSection? {
    let findings =
      context.index.findings.filter { $0.severity == .error }
      + context.index.findings.filter { $0.severity != .error }
    let limit = context.numbers.notesToFixLimit
    return section(of: findings.map(item), showing: limit, in: context) { rest in
      "…and \(rest) more: \(command: "vault check")"
    }
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    let findings = context.index.findings.filter { $0.path == person.path }
    return verdict(
      findings.map(item), of: person, else: "nothing wrong with the note", words: \.reason)
  }

  private func item(for finding: Finding) -> ReviewItem {
    let source = Source(path: finding.path, line: finding.place.line)
    return ReviewItem(
      id: ItemID.make(id, people: [finding.path], about: finding.code.rawValue, finding.message),
      people: [finding.path], text: "\(cited: finding.path.stem, at: source)",
      reason: Phrase(quoting: finding.message), details: [Phrase(quoting: finding.remedy)],
      sources: [source])
  }
}
