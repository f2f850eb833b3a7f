import Days
import People
import VaultIndex
import VaultSettings

/// How well I know someone: since when, how many conversations, the last one; for an introduction that
/// is honest about it.
struct Acquaintance {
  private let person: Person
  private let day: Day
  private let last: Contact?
  /// The days on which we were in touch.
  private let count: Int
  /// The first day that the note tells of.
  let first: Day?
  private let longAgoMonths: Int

  init(with person: Person, in context: ReviewContext) {
    self.person = person
    day = context.day
    last = person.lastContact(on: context.day)
    count = person.contactDayCount(until: context.day)
    let met = person.metDay.map { [$0] } ?? []
    let entries = person.entries.lazy.map(\.day).filter { $0 <= context.day }
    first = (met + entries).min() ?? last?.day
    longAgoMonths = context.numbers.longAgoMonths
  }

  /// "Maya: since 3 May 2024, 12 conversations, the last coffee on 8 August; not vouched for: …".
  var words: Phrase {
    guard let last else { return "\(person): not yet spoken: say so, or write to them first" }
    return (["\(person): \(facts(last))"] + cautions(last)).joined(by: "; ")
  }

  private func facts(_ last: Contact) -> Phrase {
    let since = first.map { "since \($0.words(on: day)), " } ?? ""
    let conversations = plural(max(1, count), "conversation")
    return """
      \(since)\(conversations), the last \(cited: last.wordsAsLast(on: day), at: last.source)
      """
  }

  /// What an honest introduction says besides.
  private func cautions(_ last: Contact) -> [Phrase] {
    let isLongAgo = last.day < day.adding(months: -longAgoMonths)
    let distance = isLongAgo ? "that was \(last.day.distanceWords(on: day)): say so" : nil
    let rest = person.restWords(on: day)
    let vouch = person.profile.vouch == true ? nil : "not vouched for: say how well you know them"
    return [rest, distance, vouch].compactMap(\.self).map { "\($0)" }
  }
}

extension Person {
  /// The days up to `day` on which we were in touch, each once; no more are counted than `limit`.
  func contactDayCount(until day: Day, atMost limit: Int = .max) -> Int {
    var count = 0
    var last: Day?
    for place in entries.indices where entries[place].isContact && entries[place].day <= day {
      if count >= limit { break }
      if entries[place].day != last { count += 1 }
      last = entries[place].day
    }
    return count
  }

  /// The day we met, where `met:` names one, alone or before some words.
  var metDay: Day? {
    profile.metDay?.value
      ?? profile.met.flatMap { DatedName.day(in: $0.value) }
  }
}
