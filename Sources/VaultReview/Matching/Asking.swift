import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// Who could help with something, apart: those I am in touch with, and those to write to first.
package struct AskAnswer: Sendable {
  /// People who heard from me within their cadence: a question does not come out of the blue.
  package let inTouch: [AskMatch]
  /// People to write to first, without asking.
  package let writeFirst: [AskMatch]

  /// The answer with at most so many people in each list.
  package func prefix(_ limit: Int) -> AskAnswer {
    AskAnswer(
      inTouch: Array(inTouch.prefix(limit)), writeFirst: Array(writeFirst.prefix(limit)))
  }

  /// Whether nobody was found.
  package var isEmpty: Bool { inTouch.isEmpty && writeFirst.isEmpty }
}

/// Someone who could help.
package struct AskMatch: Sendable {
  package let match: TopicMatch
  package let lastContact: Contact?
  /// What they gave me before, newest first.
  package let received: [Gift]
  /// What I gave them, newest first.
  package let given: [Gift]
}

extension PeopleIndex {
  /// Who could help with a topic, by what they offer, like and do, and what you talked about.
  ///
  /// Kindred spirits come first, then the most relevant; archived people and the dead are left out.
  package func people(toAsk query: TopicQuery, on day: Day, settings: Settings) -> AskAnswer {
    let context = ReviewContext(index: self, day: day, settings: settings)
    let search = TopicSearch(query: query, aspects: [.offer, .interest, .role, .entry], day: day)
    let matches = search.matches(among: people.filter { $0.isReachable(on: day) })
    let kindred = matches.filter(\.person.profile.isKindred)
    let others = matches.filter { !$0.person.profile.isKindred }
    let found = (kindred + others).map { match in
      let exchanges = Exchanges(with: match.person, in: context)
      return AskMatch(
        match: match, lastContact: match.person.lastContact(on: day),
        received: exchanges.gifts(.received), given: exchanges.gifts(.gave))
    }
    let isInTouch = found.map { $0.match.person.isInTouch(in: context) }
    return AskAnswer(
      inTouch: zip(found, isInTouch).filter(\.1).map(\.0),
      writeFirst: zip(found, isInTouch).filter { !$0.1 }.map(\.0))
  }
}

extension Person {
  /// Whether we were in touch within their cadence; where that is never, within the usual one.
  ///
  /// Nobody is who is to be left in peace for now.
  func isInTouch(in context: ReviewContext) -> Bool {
    guard restWords(on: context.day) == nil else { return false }
    let grounds = ReachOutGrounds(of: self, in: context)
    guard let last = grounds.last else { return false }
    if let due = grounds.due { return due > context.day }
    guard case .every(let usual) = context.settings.cadence else { return true }
    return usual.after(last.day) > context.day
  }
}

extension PeopleAnswer {
  /// Who could help, in words.
  package init(_ answer: AskAnswer, on day: Day) {
    self.init([
      AnswerPart("You are in touch, and may ask", answer.inTouch.map { $0.item(on: day) }),
      AnswerPart("Write to first, without asking", answer.writeFirst.map { $0.item(on: day) }),
    ])
  }
}

extension AskMatch {
  /// Of what went before so much is named, each way.
  private static let giftsShown = 2

  fileprivate func item(on day: Day) -> AnswerItem {
    let since: Phrase =
      lastContact.map { last in
        last.day == day
          ? "\(cited: "today", at: last.source)"
          : "\(Span(last.day, day).words) since \(cited: last.words(on: day), at: last.source)"
      } ?? "not yet spoken"
    let rest = match.person.restWords(on: day).map { ", \($0)" } ?? ""
    let gifts =
      received.prefix(Self.giftsShown).map { $0.words("they gave you", on: day) }
      + given.prefix(Self.giftsShown).map { $0.words("you gave them", on: day) }
    return AnswerItem(
      text: "\(match.person) — \(since)\(rest)", reasons: match.reasons(on: day) + gifts)
  }
}
