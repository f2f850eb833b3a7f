import Days
import People
import VaultIndex
import VaultSettings

/// With whom it has gone quiet: kindred spirits without a cadence of their own, once often in touch,
/// whose silence is long against the rhythm the two of you had.
///
/// That rhythm is the median gap between the days of contact in the two years before the last one:
/// how things were long ago says little about now.
struct Drifting: PersonRule {
  let id = SectionID.drifting

  func grounds(for person: Person, in context: ReviewContext) -> DriftingGrounds {
    DriftingGrounds(of: person, in: context)
  }

  func item(on grounds: DriftingGrounds, in context: ReviewContext, shown: Bool) -> ReviewItem {
    let person = grounds.person
    return ReviewItem(
      id: ItemID.make(id, people: [person.path]), people: [person.path],
      text: "\(person)", reason: grounds.reason,
      details: shown ? Brief(of: person, on: context.day).lines : [],
      sources: grounds.sources, subject: .contact(person.path))
  }

  func limit(in context: ReviewContext) -> Int { context.numbers.sectionLimit }
}

/// The rhythm someone and I had, and the silence since.
struct DriftingGrounds: PersonGrounds {
  let person: Person
  private let context: ReviewContext
  private let exception: String?
  private let last: Contact?
  /// The days of contact that the rhythm is read from, newest first.
  private let days: [Day]
  /// Twice the median gap between them, in days: a whole number where the median is a half.
  private let medianTwice: Int?

  init(of person: Person, in context: ReviewContext) {
    self.person = person
    self.context = context
    exception = Self.exception(person, in: context)
    last = exception == nil ? person.lastContact(on: context.day) : nil
    days =
      last.map { person.contactDays(upTo: $0.day, months: context.numbers.driftingMonths) } ?? []
    medianTwice = Self.medianTwice(ofGapsBetween: days)
  }

  var isIncluded: Bool {
    guard let medianTwice, hasRhythm else { return false }
    return 2 * silence > limitTwice(medianTwice)
  }

  /// The longest silence against the gap there used to be comes first.
  func precedes(_ other: Self) -> Bool {
    let left = silence * max(1, other.medianTwice ?? 0)
    let right = other.silence * max(1, medianTwice ?? 0)
    return left == right ? person.precedes(other.person) : left > right
  }

  private var silence: Int { last.map { context.day - $0.day } ?? 0 }

  private var span: Int {
    guard let first = days.last, let last = days.first else { return 0 }
    return last - first
  }

  private var hasRhythm: Bool {
    days.count >= context.numbers.driftingContacts && span >= context.numbers.driftingSpan
  }

  /// Twice the silence that is still like them, in days.
  private func limitTwice(_ medianTwice: Int) -> Int {
    let numbers = context.numbers
    return max(numbers.driftingFactor * medianTwice, medianTwice + 2 * numbers.driftingSlack)
  }

  private static func exception(_ person: Person, in context: ReviewContext) -> String? {
    if let resting = Resting(person, on: context.day) { return resting.words(on: context.day) }
    if let own = person.profile.cadence { return "a cadence of their own: \(own.value.words)" }
    let isDue = ReachOut().grounds(for: person, in: context).isIncluded
    return isDue ? "under Reach out already" : nil
  }

  private static func medianTwice(ofGapsBetween days: [Day]) -> Int? {
    let gaps = zip(days, days.dropFirst()).map { $0 - $1 }.sorted()
    guard !gaps.isEmpty else { return nil }
    return gaps[(gaps.count - 1) / 2] + gaps[gaps.count / 2]
  }
}

extension DriftingGrounds {
  /// "8 weeks since a call on 26 September, usually 10 days apart".
  fileprivate var reason: Phrase {
    guard let last, let medianTwice else { return Phrase() }
    let span = Span(last.day, context.day).words
    let words = last.words(on: context.day)
    return "\(span) since \(cited: words, at: last.source), usually \(days(medianTwice)) apart"
  }

  fileprivate var sources: [Source] { last.map { [$0.source] } ?? [] }

  /// "8 contacts over 70 days, usually 10 days apart, 56 days since the last, drifting after 24".
  var why: Phrase {
    if let exception { return "\(exception)" }
    let contacts = plural(days.count, "day") + " with contact"
    guard let medianTwice, hasRhythm else {
      let numbers = context.numbers
      let needed = "\(numbers.driftingContacts) over \(plural(numbers.driftingSpan, "day"))"
      return "\(contacts) over \(plural(span, "day")), a rhythm shows from \(needed)"
    }
    return """
      \(contacts) over \(plural(span, "day")), usually \(days(medianTwice)) apart, \
      \(plural(silence, "day")) since the last, drifting after \(limitTwice(medianTwice) / 2)
      """
  }

  /// Half a number of days, rounded up.
  private func days(_ twice: Int) -> String { plural((twice + 1) / 2, "day") }
}

extension Person {
  /// The days of contact in so many months up to a day, the newest first, each once.
  fileprivate func contactDays(upTo last: Day, months: Int) -> [Day] {
    let start = last.adding(months: -months)
    var days = [last]
    for contact in contacts(until: last) {
      guard contact.day > start else { break }
      if contact.day != days.last { days.append(contact.day) }
    }
    return days
  }
}
