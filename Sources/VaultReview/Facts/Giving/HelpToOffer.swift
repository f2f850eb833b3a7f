import Days
import People
import VaultIndex
import VaultSettings

/// Whom to ask how you could help: kindred spirits of whose needs the note says nothing, or nothing new
/// for a year.
///
/// Some each week, in turn by name, so that everyone comes round.
struct HelpToOffer {
  private let context: ReviewContext

  init(in context: ReviewContext) {
    self.context = context
  }

  /// Those whose turn it is.
  var items: [ReviewItem] {
    let people = context.topics.people
    let silent = people.indices.filter { isToAsk(people[$0]) }.sorted { left, right in
      (people[left].name, people[left].path) < (people[right].name, people[right].path)
    }
    guard !silent.isEmpty else { return [] }
    // Weeks of seven days from a Monday, as ISO 8601 counts them, without a break at the new year.
    let monday = context.day.number - (context.day.weekday.rawValue - 1)
    let turn = monday / 7 * max(1, context.numbers.giveHelp)
    let start = (turn % silent.count + silent.count) % silent.count
    return (silent[start...] + silent[..<start]).prefix(context.numbers.giveHelp)
      .map { item(for: people[$0]) }
  }

  /// Of someone hardly known nothing is missed: that would be a question out of the blue.
  func isToAsk(_ person: Person) -> Bool {
    guard person.profile.lookingFor.isEmpty || isOld(person) else { return false }
    let enough = context.numbers.enoughContacts
    return person.contactDayCount(until: context.day, atMost: enough) >= enough
  }

  private func isOld(_ person: Person) -> Bool {
    let limit = context.day.adding(months: -context.numbers.giveStaleMonths)
    return newest(of: person).map { $0.day < limit } ?? false
  }

  /// The newest entry of any kind: nothing in the note is known to be newer.
  private func newest(of person: Person) -> LogEntry? {
    person.entries.first { $0.day <= context.day }
  }

  private func item(for person: Person) -> ReviewItem {
    let need = person.profile.lookingFor.first
    let source = Source(path: person.path, line: need?.line ?? 1)
    let since = newest(of: person).map { " since \($0.day.words(on: context.day))" } ?? ""
    let words =
      need == nil
      ? "the note does not say what they look for" : "nothing new of what they look for\(since)"
    return ReviewItem(
      id: ItemID.make(.give, people: [person.path], about: "help"), people: [person.path],
      text: "\(person)", reason: "\(cited: words, at: source): ask how you could help",
      sources: [source], subject: .question(person.path))
  }
}
