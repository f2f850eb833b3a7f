import People
import VaultIndex
import VaultSettings

/// What you could give: an answer to what somebody asked of you, help with what they look for, a thing
/// worth passing on, and a question.
struct Give: Rule {
  let id = SectionID.give
  let turn = RuleTurn.last

  func section(in context: ReviewContext) -> ReviewSection? {
    section(of: portions(in: context), in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    let items = portions(in: context).flatMap(\.items)
    if HelpToOffer(in: context).isToAsk(person), Resting(person, on: context.day) == nil {
      let turn: Phrase =
        "the note does not say what they look for: their turn to be asked will come"
      return verdict(items, of: person, else: turn, words: \.reason)
    }
    let profile = person.profile
    let isSilent = profile.interests.isEmpty && profile.lookingFor.isEmpty
    let nothing: Phrase =
      isSilent
      ? "not enough to say: the note names no interests and nothing they look for"
      : "nothing asked is open, and nothing in the notes meets what they look for or like"
    return verdict(items, of: person, else: nothing, words: \.reason)
  }

  private func portions(in context: ReviewContext) -> [Portion] {
    let numbers = context.numbers
    return [
      Portion(items: OpenRequests(in: context).items, limit: numbers.sectionLimit),
      Portion(items: MetNeeds(in: context).items, limit: numbers.giveNeeds),
      Portion(items: ThingsToPassOn(in: context).items, limit: numbers.giveShares),
      Portion(items: HelpToOffer(in: context).items, limit: numbers.giveHelp),
    ]
  }
}
