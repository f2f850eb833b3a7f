import Findings
import People
import VaultIndex
import VaultSettings

/// Whom to introduce to whom, why they may like it, and how well you know each of the two.
struct Introduce: Rule {
  let id = SectionID.introduce
  let turn = RuleTurn.first

  func section(in context: ReviewContext) -> ReviewSection? {
    let found = context.introductions
    guard !found.proposals.isEmpty else { return nil }
    // Of the many pairs of a large vault only those are put into words that somebody may read.
    let worded = max(found.shown, context.numbers.sectionLimit)
    let items = found.proposals.prefix(worded).map { item(for: $0, in: context) }
    let rest = found.proposals.count - found.shown
    return ReviewSection(
      id: id, items: items, shown: found.shown,
      more: rest > 0 ? more(rest, of: found.proposals.count) : nil)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    guard let slot = context.topics.people.firstIndex(where: { $0.path == person.path }) else {
      let resting = Resting(person, on: context.day)?.words(on: context.day)
      return Verdict(section: id, isIncluded: false, why: "\(resting ?? "not on your list")")
    }
    let found = context.introductions
    let theirs = found.proposals.enumerated().filter { _, proposal in
      proposal.pair.first == slot || proposal.pair.second == slot
    }
    guard let best = theirs.first else {
      return Verdict(section: id, isIncluded: false, why: nothing(for: person))
    }
    let isIncluded = best.offset < found.shown
    let place = isIncluded ? "" : ", place \(best.offset + 1) of \(found.proposals.count)"
    let words = best.element.threads.prefix(1).map { $0.words(in: context.topics) }
    let pair = pairWords(best.element, in: context)
    return Verdict(
      section: id, isIncluded: isIncluded, why: "\(pair): \(words.joined(by: ""))\(place)")
  }

  private func nothing(for person: Person) -> Phrase {
    let profile = person.profile
    let isSilent = profile.interests.isEmpty && profile.offers.isEmpty && profile.lookingFor.isEmpty
    return isSilent && profile.groups.isEmpty
      ? "not enough to say: the note names no interests, offers, needs or groups"
      : "nobody on your list whom they do not know yet shares enough with them"
  }

  private func pairWords(_ proposal: Introductions.Proposal, in context: ReviewContext) -> Phrase {
    let people = context.topics.people
    return "\(people[proposal.pair.first]) and \(people[proposal.pair.second])"
  }

  private func progress(
    of proposal: Introductions.Proposal, in context: ReviewContext
  ) -> [Phrase] {
    guard proposal.isUnderWay else { return [] }
    let pair = [proposal.pair.first, proposal.pair.second].map { context.topics.people[$0] }
    let progress = IntroductionProgress(of: pair[0], and: pair[1], in: context)
    return [progress.words(on: context.day)]
  }

  /// A pair in words.
  func item(
    for proposal: Introductions.Proposal, in context: ReviewContext
  ) -> ReviewItem {
    let topics = context.topics
    let pair = [topics.people[proposal.pair.first], topics.people[proposal.pair.second]]
    let threads = proposal.threads.prefix(3).map { $0.words(in: topics) }
    let also: [Phrase] = threads.count > 1 ? ["also \(Array(threads.dropFirst()).listed())"] : []
    return ReviewItem(
      id: ItemID.make(id, people: pair.map(\.path).sorted()), people: pair.map(\.path),
      text: pairWords(proposal, in: context), reason: threads.first ?? Phrase(),
      details: progress(of: proposal, in: context) + also
        + pair.map { Acquaintance(with: $0, in: context).words },
      sources: proposal.threads.first?.sources(in: topics) ?? [],
      subject: .introduction(pair[0].path, pair[1].path))
  }
}
