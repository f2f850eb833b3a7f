import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// What the next days hold: birthdays and other dates of kindred spirits, the days on which some of
/// them died, and meetings that a dated note plans.
struct ComingUp: Rule {
  let id = SectionID.comingUp
  /// Whether meetings of the day itself are named too; in a review they are past or on the way.
  var includesMeetingsToday = false

  func section(in context: ReviewContext) -> ReviewSection? {
    let yearly = context.kindred.flatMap { occasions(of: $0, in: context) }
    return section(of: inOrder(yearly + meetings(in: context)), in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    let meetings = meetings(in: context)
    guard person.profile.isKindred, !person.profile.isArchived else {
      return verdict(
        inOrder(meetings), of: person, else: "not on your list, nothing planned", words: \.reason)
    }
    let items = inOrder(occasions(of: person, in: context) + meetings)
    return verdict(items, of: person, else: next(of: person, in: context), words: \.reason)
  }

  private typealias Dated = (day: Day, item: ReviewItem)

  /// By day, then by name.
  private func inOrder(_ dated: [Dated]) -> [ReviewItem] {
    let sorted = dated.sorted { left, right in
      left.day == right.day ? left.item.text.text < right.item.text.text : left.day < right.day
    }
    return sorted.map(\.item)
  }

  private func occasions(of person: Person, in context: ReviewContext) -> [Dated] {
    let near = Occasion.all(of: person, from: context.day).filter { isNear($0.day, in: context) }
    return near.map { occasion in
      let item = ReviewItem(
        id: ItemID.make(id, people: [person.path], about: occasion.name), people: [person.path],
        text: "\(person)", reason: occasion.words(on: context.day), sources: [occasion.source],
        subject: occasion.isTask ? .contact(person.path) : nil)
      return (occasion.day, item)
    }
  }

  private func meetings(in context: ReviewContext) -> [Dated] {
    context.index.meetings.compactMap { meeting in
      guard isPlan(meeting, in: context), isNear(meeting.day, in: context) else { return nil }
      let people = meeting.people.compactMap(context.index.person(at:))
        .filter { !$0.isGone }
      guard !people.isEmpty else { return nil }
      let paths = people.map(\.path)
      let source = Source(path: meeting.path, line: meeting.line)
      let title = meeting.title.quoted(atMost: 80)
      let when = meeting.day.whenWords(on: context.day)
      let item = ReviewItem(
        id: ItemID.make(id, people: paths, about: meeting.title, meeting.day.description),
        people: paths, text: people.map { "\($0)" as Phrase }.listed(),
        reason: "\(cited: title.isEmpty ? "planned" : title, at: source) \(when)",
        sources: [source])
      return (meeting.day, item)
    }
  }

  /// A daily note, which has the date for a title, tells what happened, not what is planned.
  private func isPlan(_ meeting: Meeting, in context: ReviewContext) -> Bool {
    if meeting.day > context.day { return true }
    guard includesMeetingsToday, meeting.day == context.day else { return false }
    if case .day = DateReading(meeting.title) { return false }
    return true
  }

  private func isNear(_ day: Day, in context: ReviewContext) -> Bool {
    (0...context.numbers.comingUpDays).contains(day - context.day)
  }

  /// "birthday on Tuesday 2 March 2027 (in 14 weeks), 14 days are looked at".
  private func next(of person: Person, in context: ReviewContext) -> Phrase {
    let ahead = "\(plural(context.numbers.comingUpDays, "day")) are looked at"
    guard let next = Occasion.all(of: person, from: context.day).min(by: { $0.day < $1.day }) else {
      return "no birthday or other date in the note, nothing planned"
    }
    return "\(next.words(on: context.day)), \(ahead)"
  }
}
