import People
import VaultIndex
import VaultSettings

/// Who may belong on the list, who may be let go, whom you have just met, whom to get to know better,
/// and whom to thank.
struct TendTheList: Rule {
  let id = SectionID.tendTheList

  func section(in context: ReviewContext) -> ReviewSection? {
    // Where nobody is on the list yet, Beginning proposes the first.
    guard !context.kindred.isEmpty else { return nil }
    return section(of: portions(in: context), in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    guard !context.kindred.isEmpty else { return nil }
    let items = portions(in: context).flatMap(\.items)
    let nothing = LetGoOrRenew(person, in: context)?.why ?? AddToTheList(person, in: context).why
    return verdict(items, of: person, else: nothing, words: \.reason)
  }

  private func portions(in context: ReviewContext) -> [Portion] {
    let people = context.index.people
    let add = people.lazy.filter { !$0.profile.isKindred }
      .map { AddToTheList($0, in: context) }.filter(\.isIncluded).sorted { $0.precedes($1) }
    let letGo = context.kindred.lazy.compactMap { LetGoOrRenew($0, in: context) }
      .filter(\.isIncluded).sorted { $0.precedes($1) }
    let kinds = [
      add.map(\.item), letGo.map(\.item), people.compactMap { NewlyMet($0, in: context)?.item },
      context.kindred.filter { $0.isToKnowBetter(in: context) }.map {
        $0.knowBetterItem(in: context)
      },
      Introducers(in: context).items,
    ]
    return kinds.map { Portion(items: $0, limit: context.numbers.tendLimit) }
  }
}
