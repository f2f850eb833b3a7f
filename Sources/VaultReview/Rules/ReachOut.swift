import Days
import People
import VaultIndex
import VaultSettings

/// Who would be glad to hear from you: kindred spirits whose cadence is over since the last contact,
/// or for whom `next-contact:` has come.
///
/// Those never spoken to stand at the end.
struct ReachOut: PersonRule {
  let id = SectionID.reachOut

  func grounds(for person: Person, in context: ReviewContext) -> ReachOutGrounds {
    ReachOutGrounds(of: person, in: context)
  }

  func item(on grounds: ReachOutGrounds, in context: ReviewContext, shown: Bool) -> ReviewItem {
    let person = grounds.person
    return ReviewItem(
      id: ItemID.make(id, people: [person.path]), people: [person.path],
      text: "\(person)", reason: grounds.reason,
      details: shown ? Brief(of: person, on: context.day).lines : [],
      sources: grounds.sources, subject: .contact(person.path))
  }

  func limit(in context: ReviewContext) -> Int { context.numbers.reachOutLimit }

  func more(_ count: Int, of all: Int) -> Phrase {
    "…and \(count) more could use a word: \(command: "vault list --overdue")"
  }
}

/// Where someone stands: the last contact, the cadence, and since when they are due.
struct ReachOutGrounds: PersonGrounds {
  let person: Person
  let resting: Resting?
  let cadence: CadenceInForce
  private let day: Day
  let last: Contact?
  /// One cadence after the last contact.
  private let cadenceOver: Day?
  /// `next-contact:`, unless we were in touch on that day or since.
  private let plan: Stated<Day>?

  init(of person: Person, in context: ReviewContext) {
    self.person = person
    day = context.day
    resting = Resting(person, on: day)
    cadence = CadenceInForce(of: person, settings: context.settings)
    let last = person.lastContact(on: day)
    self.last = last
    if case .every(let period) = cadence.rule {
      cadenceOver = last.map { period.after($0.day) }
    } else {
      cadenceOver = nil
    }
    plan = person.profile.nextContact.flatMap { plan in
      if let last, last.day >= plan.value { return nil }
      return plan
    }
  }

  /// The days of the cadence, counted from the last contact by the calendar.
  var period: Int? {
    guard let cadenceOver, let last else { return nil }
    return cadenceOver - last.day
  }

  var isIncluded: Bool {
    guard resting == nil else { return false }
    return isNew || due.map { $0 <= day } == true
  }

  /// Never spoken to, and meant to be: due, without a day since when.
  private var isNew: Bool { last == nil && cadence.rule != .never }

  /// The day they are due; nil where the cadence is never and nothing is planned.
  var due: Day? { [cadenceOver, plan?.value].compactMap(\.self).min() }

  /// The plan, where it is what makes them due, before or without the cadence.
  private var planReached: Stated<Day>? {
    plan.flatMap { $0.value == due && $0.value <= day ? $0 : nil }
  }

  func precedes(_ other: Self) -> Bool {
    guard let mine = lateness, let theirs = other.lateness else {
      let isOneNew = (lateness == nil) != (other.lateness == nil)
      return isOneNew ? lateness != nil : person.precedes(other.person)
    }
    // Fractions are compared without dividing.
    let (left, right) = (mine.days * theirs.period, theirs.days * mine.period)
    return left == right ? person.precedes(other.person) : left > right
  }

  /// Days over, and the days of the cadence, counted from the last contact by the calendar; for a plan
  /// without a cadence, the days from the last contact to it.
  private var lateness: (days: Int, period: Int)? {
    guard let due, let last else { return nil }
    return (day - due, max(1, (cadenceOver ?? due) - last.day))
  }
}

extension ReachOutGrounds {
  /// "15 weeks since coffee on 8 August, you like every 6 weeks".
  fileprivate var reason: Phrase {
    let since: Phrase? = last.map { last in
      "\(Span(last.day, day).words) since \(cited: last.words(on: day), at: last.source)"
    }
    guard let planReached else {
      return "\(since ?? "\(cited: "not yet spoken", at: source(1))"), \(cadence.wish)"
    }
    let words = "you meant to be in touch on \(planReached.value.words(on: day))"
    let plan: Phrase = "\(cited: words, at: source(planReached.line))"
    return since.map { "\(plan), \($0)" } ?? plan
  }

  fileprivate var sources: [Source] {
    let sources = [planReached.map { source($0.line) }, last?.source].compactMap(\.self)
    return sources.isEmpty ? [source(1)] : sources
  }

  /// "last contact 8 August (15 weeks ago), every 6 weeks, due since 19 September".
  var why: Phrase {
    if let resting { return "\(resting.words(on: day))" }
    var parts: [Phrase] = []
    if let last {
      let words = "last contact \(last.day.words(on: day))"
      parts.append("\(cited: words, at: last.source) (\(last.day.distanceWords(on: day)))")
    } else {
      parts.append("not yet spoken")
    }
    parts.append("\(cadence.words)")
    if let plan {
      let words = "next contact planned for \(plan.value.words(on: day))"
      parts.append("\(cited: words, at: source(plan.line))")
    }
    if let due {
      parts.append("due \(due <= day ? "since" : "on") \(due.words(on: day))")
    }
    return parts.joined(by: ", ")
  }

  private func source(_ line: Int) -> Source { Source(path: person.path, line: line) }
}
