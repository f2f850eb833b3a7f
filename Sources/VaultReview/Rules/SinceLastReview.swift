import Days
import Findings
import People
import VaultIndex

/// What came about since the last review: conversations, promises kept, what was given and received,
/// introductions.
///
/// From the day of the previous report up to yesterday, with everyone who is not archived.
struct SinceLastReview: Rule {
  let id = SectionID.sinceLastReview

  func section(in context: ReviewContext) -> ReviewSection? {
    guard let past = RecentPast(in: context) else { return nil }
    return section(of: past.items, in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    guard let past = RecentPast(in: context) else { return nil }
    let since = past.start.words(on: context.day)
    return verdict(past.items, of: person, else: "nothing written down since \(since)")
  }
}

/// The days from the previous report up to yesterday, and what happened on them.
struct RecentPast {
  let start: Day
  private let context: ReviewContext
  private let days: Range<Day>

  /// Nil without an earlier report.
  init?(in context: ReviewContext) {
    guard let start = context.previousReport else { return nil }
    self.start = start
    self.context = context
    days = start..<context.day
  }

  var items: [ReviewItem] { happenings.map(item) + keptPromises.map(item) }

  /// How many of them are conversations.
  var conversationCount: Int { happenings.count { $0.entry.isContact } }

  /// My promises that were kept, by day.
  var keptPromises: [SharedPromise] {
    context.index.promises.filter { shared in
      let promise = shared.promise
      guard promise.isMine, promise.state == .kept, let done = promise.done else { return false }
      return days.contains(done) && !people(of: shared).isEmpty
    }.sorted { ($0.promise.done ?? start) < ($1.promise.done ?? start) }
  }

  /// The entries worth telling, the oldest first, each once with everyone it concerns.
  private var happenings: [Happening] {
    var happenings: [Place: Happening] = [:]
    for person in context.index.people where !person.profile.isArchived {
      for entry in person.entries {
        guard entry.day >= start else { break }
        guard days.contains(entry.day), entry.isContact || !entry.exchanges.isEmpty else {
          continue
        }
        let place = Place(path: entry.path, offset: entry.range.lowerBound)
        happenings[place, default: Happening(entry: entry)].people.append(person)
      }
    }
    return happenings.values.sorted { left, right in
      (left.entry.day, left.entry.path, left.entry.range.lowerBound)
        < (right.entry.day, right.entry.path, right.entry.range.lowerBound)
    }
  }

  private struct Place: Hashable {
    let path: NotePath
    let offset: Int
  }

  private func people(of shared: SharedPromise) -> [Person] {
    shared.people.compactMap(context.index.person(at:)).filter { !$0.profile.isArchived }
  }

  private func item(for shared: SharedPromise) -> ReviewItem {
    let people = people(of: shared)
    let promise = shared.promise
    let source = Source(path: promise.path, line: promise.line)
    let kept = "kept \((promise.done ?? start).dayWords(on: context.day))"
    return ReviewItem(
      id: ItemID.make(.sinceLastReview, people: people.map(\.path), about: "kept", promise.text),
      people: people.map(\.path),
      text: "\(people.map { "\($0)" as Phrase }.listed()): \(promise.text.quoted())",
      reason: "\(cited: kept, at: source)", sources: [source])
  }

  private func item(for happening: Happening) -> ReviewItem {
    let entry = happening.entry
    let words = meetingWords(for: entry) ?? entry.words(on: context.day)
    let paths = happening.people.map(\.path)
    return ReviewItem(
      id: ItemID.make(
        .sinceLastReview, people: paths, about: entry.day.description, entry.kind ?? "",
        String(entry.text.prefix(80))),
      people: paths,
      text: happening.people.map { "\($0)" as Phrase }.listed(),
      reason: "\(cited: words, at: entry.source)",
      details: entry.exchanges, sources: [entry.source])
  }
}

extension RecentPast {
  /// "Winter market planning on 12 November", where a dated note tells it by its name alone.
  private func meetingWords(for entry: LogEntry) -> String? {
    guard entry.kind == nil else { return nil }
    let meeting = context.index.meetings.first { $0.path == entry.path && $0.day == entry.day }
    guard let title = meeting?.title.quoted(atMost: 80), !title.isEmpty else { return nil }
    return "\(title) on \(entry.day.words(on: context.day))"
  }
}

/// An entry and everyone it concerns.
private struct Happening {
  let entry: LogEntry
  var people: [Person] = []
}

extension LogEntry {
  /// What it marks as given, received and introduced.
  fileprivate var exchanges: [Phrase] {
    let verbs: [(EntryField.Kind, String)] = [
      (.gave, "you gave"), (.received, "you received"), (.introduced, "you introduced them to"),
    ]
    return verbs.flatMap { kind, verb in
      values(kind).map { "\(verb): \($0.quoted())" }
    }
  }
}
