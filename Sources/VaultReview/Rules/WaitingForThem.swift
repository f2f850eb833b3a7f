import Findings
import VaultIndex

/// What others said they would do, kindred or not, unless they are archived.
struct WaitingForThem: Rule {
  let id = SectionID.waiting

  func section(in context: ReviewContext) -> ReviewSection? {
    section(of: promises(in: context).items, in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    verdict(promises(in: context).items, of: person, else: "no open promise of theirs")
  }

  private func promises(in context: ReviewContext) -> OpenPromises {
    OpenPromises(section: id, isMine: false, verb: "they said so on", context: context)
  }
}
