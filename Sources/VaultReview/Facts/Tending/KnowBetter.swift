import Days
import People
import VaultIndex
import VaultSettings

extension Person {
  /// Whether we have talked, and the note still says neither what they like nor what I learned of them.
  func isToKnowBetter(in context: ReviewContext) -> Bool {
    guard profile.interests.isEmpty, Resting(self, on: context.day) == nil else { return false }
    let enough = context.numbers.enoughContacts
    return contactDayCount(until: context.day, atMost: enough) >= enough
      && !entries.contains { !$0.values(.learned).isEmpty }
  }

  func knowBetterItem(in context: ReviewContext) -> ReviewItem {
    let last = lastContact(on: context.day)
    let count = plural(contactDayCount(until: context.day), "conversation")
    let since: Phrase =
      last.map { ", the last \(cited: $0.wordsAsLast(on: context.day), at: $0.source)" } ?? Phrase()
    return ReviewItem(
      id: ItemID.make(.tendTheList, people: [path], about: "know better"), people: [path],
      text: "\(self)",
      reason: "\(count)\(since), and the note does not say what they care about: ask them?",
      sources: last.map { [$0.source] } ?? [], subject: .question(path))
  }
}
