import Days
import Findings
import People
import VaultIndex

/// The open promises of one side, mine or theirs, as items.
struct OpenPromises {
  let section: SectionID
  let isMine: Bool
  /// "promised": what was done on the day of the entry.
  let verb: String
  let context: ReviewContext

  /// By due day, undated ones after those; then the oldest first.
  var items: [ReviewItem] { items(where: { _ in true }) }

  /// Those that are due on the day or before it.
  var dueItems: [ReviewItem] {
    items { promise in promise.due.map { $0 <= context.day } == true }
  }

  private func items(where isWanted: (Promise) -> Bool) -> [ReviewItem] {
    let open = context.index.promises.filter {
      $0.promise.isMine == isMine && $0.promise.state == .open && isWanted($0.promise)
    }
    return open.sorted { $0.promise.isAhead(of: $1.promise) }.compactMap(item)
  }

  /// Nil for a promise to nobody but people who are archived or have died.
  private func item(for shared: SharedPromise) -> ReviewItem? {
    let people = shared.people.compactMap(context.index.person(at:))
    let promise = shared.promise
    let names = people.filter { !$0.isGone }.map { "\($0)" as Phrase }.listed()
    guard !names.isEmpty else { return nil }
    return ReviewItem(
      id: ReviewItem.id(ofPromise: promise, people: people.map(\.path)),
      people: people.map(\.path),
      text: "\(names): \(promise.text.quoted(atMost: 200))", reason: reason(for: promise),
      sources: [Source(path: promise.path, line: promise.line)],
      subject: promise.isRecurring ? nil : .promise(promise))
  }

  /// "promised 8 August, due 20 August (13 weeks ago)".
  private func reason(for promise: Promise) -> Phrase {
    let day = context.day
    let since = promise.since.map { since in
      (since <= day ? "\(verb) " : "for ") + since.words(on: day)
    }
    let due = promise.due.map { "due \($0.words(on: day))" }
    let source = Source(path: promise.path, line: promise.line)
    var reason: Phrase = "\(cited: since ?? due ?? "no day given", at: source)"
    if since != nil, let due { reason = "\(reason), \(due)" }
    if let due = promise.due { reason = "\(reason) (\(due.distanceWords(on: day)))" }
    return promise.isRecurring ? "\(reason), comes round again: tick it in the note" : reason
  }
}

extension ReviewItem {
  /// The id of a promise, open or not.
  package static func id(ofPromise promise: Promise, people: [NotePath]) -> String {
    let section = promise.isMine ? SectionID.keepYourWord : .waiting
    return ItemID.make(section, people: people, about: promise.text)
  }
}

extension Promise {
  fileprivate func isAhead(of other: Promise) -> Bool {
    let never = Day.distantFuture
    if due != other.due { return due ?? never < other.due ?? never }
    if since != other.since { return since ?? never < other.since ?? never }
    return (path, line) < (other.path, other.line)
  }
}

extension Day {
  fileprivate static let distantFuture = Day(number: .max)
}
