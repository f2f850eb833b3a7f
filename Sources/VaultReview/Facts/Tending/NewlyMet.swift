import Days
import People
import VaultIndex
import VaultSettings

/// Someone I met in the last weeks, and have not been in touch with again.
struct NewlyMet {
  private let person: Person
  private let met: Contact
  private let day: Day

  /// Nil for everyone else.
  init?(_ person: Person, in context: ReviewContext) {
    let profile = person.profile
    guard !profile.isArchived, profile.died == nil, !profile.isDeclined, !profile.isPaused,
      let met = person.meeting(until: context.day),
      (0..<max(1, context.numbers.newDays + 1)).contains(context.day - met.day),
      !person.contacts(until: context.day).contains(where: { $0.day != met.day })
    else { return nil }
    self.person = person
    self.met = met
    day = context.day
  }

  var item: ReviewItem {
    let words = "you met on \(met.day.words(on: day))"
    return ReviewItem(
      id: ItemID.make(.tendTheList, people: [person.path], about: "new"), people: [person.path],
      text: "\(person)",
      reason: """
        \(cited: words, at: met.source) (\(met.day.distanceWords(on: day))), nothing since: \
        a word while you remember each other?
        """,
      sources: [met.source], subject: .contact(person.path))
  }
}

extension Person {
  /// The day we met: of `met:`, else of the first entry where that is of kind `met`.
  fileprivate func meeting(until day: Day) -> Contact? {
    if let metDay {
      let line = profile.metDay?.line ?? profile.met?.line ?? 1
      return metDay <= day ? Contact(day: metDay, kind: nil, path: path, line: line) : nil
    }
    guard let first = entries.last, first.kind == "met", first.day <= day else { return nil }
    return Contact(day: first.day, kind: first.kind, path: first.path, line: first.line)
  }
}
