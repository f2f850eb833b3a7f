import Days
import People
import VaultIndex
import VaultSettings

extension PeopleIndex {
  /// The pairs worth introducing, the strongest reason first, at most `limit`.
  package func introductions(on day: Day, settings: Settings, limit: Int) -> PeopleAnswer {
    let context = ReviewContext(index: self, day: day, settings: settings, limit: limit)
    let found = context.introductions
    return PeopleAnswer(found.proposals.prefix(found.shown), in: context)
  }

  /// Whom someone could be introduced to, the strongest reason first; where it is nobody, why.
  package func introductions(
    of person: Person, on day: Day, settings: Settings, limit: Int
  ) -> PeopleAnswer {
    let context = ReviewContext(index: self, day: day, settings: settings)
    let slot = context.topics.people.firstIndex { $0.path == person.path }
    let theirs = context.introductions.proposals.filter {
      $0.pair.first == slot || $0.pair.second == slot
    }
    guard theirs.isEmpty else { return PeopleAnswer(theirs.prefix(limit), in: context) }
    let why = Introduce().verdict(on: person, in: context)?.why ?? "nobody yet"
    return PeopleAnswer([AnswerPart(nil, [AnswerItem(text: "\(person): \(why)")])])
  }

  /// What two people have in common, how well I know each, and a message to each that asks first; or
  /// why they are not to be introduced.
  package func introduction(
    of one: Person, and other: Person, on day: Day, settings: Settings
  ) -> PeopleAnswer {
    let context = ReviewContext(index: self, day: day, settings: settings)
    let objections = Objection.all(to: one, and: other, in: context)
    guard objections.isEmpty else {
      let items = objections.map { AnswerItem(text: $0.words, sources: [$0.source]) }
      return PeopleAnswer([AnswerPart("No introduction", items)])
    }
    let topics = Topics(of: [one, other], commonWord: .max)
    let threads = CommonThreads(among: topics, numbers: settings.review).all.sorted {
      ($0.kind, $1.weight) < ($1.kind, $0.weight)
    }
    let inCommon = threads.map {
      AnswerItem(text: $0.words(in: topics, counting: false), sources: $0.sources(in: topics))
    }
    let nothing = AnswerItem(
      text: "Nothing yet: their notes share no interest, need or group. Write it down first.")
    let progress = IntroductionProgress(of: one, and: other, in: context)
    let stand = progress.asked.isEmpty ? [] : [AnswerItem(text: progress.words(on: day))]
    let known = [one, other].map { AnswerItem(text: Acquaintance(with: $0, in: context).words) }
    let drafts = threads.prefix(1).flatMap { thread in
      progress.notAsked.map { person in
        AnswerPart(
          "A message to \(person.name), to ask first", [],
          draft: IntroductionDraft(to: person, by: thread, in: topics).lines)
      }
    }
    return PeopleAnswer(
      [
        AnswerPart("How far it is", stand),
        AnswerPart("What they have in common", inCommon.isEmpty ? [nothing] : inCommon),
        AnswerPart("How well you know them", known),
      ] + drafts)
  }
}

extension PeopleAnswer {
  /// Pairs in the words of the review.
  fileprivate init(_ proposals: ArraySlice<Introductions.Proposal>, in context: ReviewContext) {
    let items = proposals.map { proposal in
      let item = Introduce().item(for: proposal, in: context)
      return AnswerItem(
        text: "\(item.text) — \(item.reason)", sources: item.sources,
        reasons: item.details.map { AnswerItem.Reason($0) })
    }
    self.init([AnswerPart(nil, items)])
  }
}
