import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// Who could help with what my own note says I look for: those I am in touch with may be asked; after
/// them, apart, those who should hear from me first, without a question.
struct Ask: Rule {
  let id = SectionID.ask
  let turn = RuleTurn.last

  func section(in context: ReviewContext) -> ReviewSection? {
    let answers = answers(in: context)
    let limit = context.numbers.askLimit
    let toAsk = answers.filter(\.isInTouch).map { item(for: $0, in: context) }
    let toWrite = answers.filter { !$0.isInTouch }.map { item(for: $0, in: context) }
    return section(
      of: [Portion(items: toAsk, limit: limit), Portion(items: toWrite, limit: limit)], in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    guard context.index.me?.profile.lookingFor.isEmpty == false else { return nil }
    let items = answers(in: context).map { item(for: $0, in: context) }
    let nothing: Phrase = "offers and likes nothing that you look for"
    return verdict(items, of: person, else: nothing, words: \.reason)
  }

  /// Each of my needs with each of those who could meet it, in the order of my note, the best first.
  private func answers(in context: ReviewContext) -> [Answer] {
    guard let me = context.index.me else { return [] }
    return Need.all(of: me).flatMap { need in
      context.topics.fits(for: need).map { person, fit in
        Answer(need: need, person: context.topics.people[person], fit: fit, in: context)
      }
    }
  }

  private func item(for answer: Answer, in context: ReviewContext) -> ReviewItem {
    let person = answer.person
    return ReviewItem(
      id: ItemID.make(id, people: [person.path], about: answer.need.text), people: [person.path],
      text: answer.isInTouch ? "\(person)" : "First write to \(person), without asking",
      reason: answer.reason(on: context.day), sources: answer.sources)
  }
}

/// Someone who could help with something I look for.
private struct Answer {
  let need: Need
  let person: Person
  let fit: Fit
  /// Within their cadence; where that is never, within the usual one.
  let isInTouch: Bool
  private let last: Contact?

  init(need: Need, person: Person, fit: Fit, in context: ReviewContext) {
    self.need = need
    self.person = person
    self.fit = fit
    last = person.lastContact(on: context.day)
    isInTouch = person.isInTouch(in: context)
  }

  /// "you are looking for Cyrillic wood type, they offer it: …; the last time was a call on 14 August,
  /// 14 weeks ago".
  func reason(on day: Day) -> Phrase {
    let since: Phrase =
      last.map { last in
        let words: Phrase = "\(cited: last.wordsAsLast(on: day), at: last.source)"
        return "the last time was \(words), \(last.day.distanceWords(on: day))"
      } ?? "not yet spoken"
    let standing: Phrase = isInTouch ? "you are in touch, \(since)" : since
    return "you are \(need.lookingWords), they \(fit.pluralWords); \(standing)"
  }

  var sources: [Source] { [need.source] + fit.topics.map(\.source) }
}
