import Findings
import VaultIndex

/// What you said you would do, of and to everyone who is not archived, kindred or not.
struct KeepYourWord: Rule {
  let id = SectionID.keepYourWord

  func section(in context: ReviewContext) -> ReviewSection? {
    section(of: promises(in: context).items, in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    verdict(promises(in: context).items, of: person, else: "no open promise of yours")
  }

  private func promises(in context: ReviewContext) -> OpenPromises {
    OpenPromises(section: id, isMine: true, verb: "promised", context: context)
  }
}
