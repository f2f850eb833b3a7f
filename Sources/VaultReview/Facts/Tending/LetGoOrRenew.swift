import Days
import People
import VaultIndex
import VaultSettings

/// Whether someone on the list has been quiet for so long that the question is whether they belong on
/// it: the longer of four cadences and a year, plus a cadence.
struct LetGoOrRenew {
  private let person: Person
  private let context: ReviewContext
  private let cadence: CadenceInForce
  /// The newest of the last contact and of every entry: a try or a post that was read is care too.
  private let last: Contact
  /// The day from which it is asked; nil where the cadence is never.
  private let limit: Day?

  /// Nil for those who get no nudge, and where the note tells of nothing that could be long ago.
  init?(_ person: Person, in context: ReviewContext) {
    guard Resting(person, on: context.day) == nil,
      let last = person.lastSign(on: context.day)
    else { return nil }
    self.person = person
    self.context = context
    self.last = last
    cadence = CadenceInForce(of: person, settings: context.settings)
    let numbers = context.numbers
    if case .every(let period) = cadence.rule {
      let cadences = (0..<numbers.letGoCadences).reduce(last.day) { day, _ in period.after(day) }
      limit = period.after(max(cadences, last.day.adding(months: numbers.letGoMonths)))
    } else {
      limit = nil
    }
  }

  var isIncluded: Bool {
    guard !isReviewed, let limit else { return false }
    return limit <= context.day
  }

  /// The longest silence first.
  func precedes(_ other: Self) -> Bool {
    last.day == other.last.day ? person.precedes(other.person) : last.day < other.last.day
  }

  var item: ReviewItem {
    ReviewItem(
      id: ItemID.make(.tendTheList, people: [person.path], about: "let go"),
      people: [person.path], text: "\(person)",
      reason: """
        nothing since \(cited: last.words(on: context.day), at: last.source), \
        \(last.day.distanceWords(on: context.day)), \(cadence.wish): let go, or renew?
        """,
      sources: [last.source], subject: .letGoOrRenew(person.path))
  }

  /// "on your list, last sign 8 August (15 weeks ago), asked about from 8 November 2027".
  var why: Phrase {
    let day = context.day
    let sign: Phrase = "\(cited: "last sign \(last.day.words(on: day))", at: last.source)"
    if isReviewed, let reviewed = person.profile.reviewed {
      return "on your list, \(sign), you said yes on \(reviewed.value.words(on: day))"
    }
    guard let limit else { return "on your list, \(sign), \(cadence.words)" }
    return "on your list, \(sign), \(cadence.words), asked about from \(limit.words(on: day))"
  }

  private var isReviewed: Bool {
    guard let reviewed = person.profile.reviewed?.value else { return false }
    return reviewed.adding(months: context.numbers.reviewedMonths) > context.day
  }
}

extension Person {
  /// The newest of their entries of any kind and of `last-contact:`.
  fileprivate func lastSign(on day: Day) -> Contact? {
    let contact = lastContact(on: day)
    guard let entry = entries.first(where: { $0.day <= day }),
      entry.day > contact?.day ?? .distantPast
    else { return contact }
    return Contact(day: entry.day, kind: entry.kind, path: entry.path, line: entry.line)
  }
}
