import Days
import Findings
import NoteEdits
import People
import Reports
import VaultIndex
import VaultReview

/// Finds what a ticked item is about, as the notes have it now.
struct ItemLookup {
  enum Answer {
    case open(ItemSubject)
    /// The review does not ask it any more; what it was about, should it have been done already.
    case closed(ItemSubject)
    /// What the item asks has been done by other means: the words for it.
    case dealtWith(String)
  }

  private let items: [String: ReviewItem]
  private let settled: [String: Promise]
  private let closed: [String: ItemSubject]
  /// What the review asked before the run that is under way, by what an earlier report says.
  private let earlier: [String: ItemSubject]
  private let renamed: [String: ItemSubject]
  private let links: NoteLinks

  init(
    of ticked: [TickedItem], _ review: Review, before earlier: Review?, in index: PeopleIndex,
    links: NoteLinks, renamed: ([TickedItem]) -> [String: ItemSubject]
  ) {
    self.links = links
    items = Dictionary(
      review.sections.flatMap(\.items).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    settled = Dictionary(
      index.promises.filter { $0.promise.state != .open }.map {
        (ReviewItem.id(ofPromise: $0.promise, people: $0.people), $0.promise)
      }, uniquingKeysWith: { first, _ in first })
    let asked = Set(ticked.map(\.id)).subtracting(items.keys)
    closed =
      asked.isEmpty
      ? [:]
      : index.people.reduce(into: [:]) { closed, person in
        for (id, subject) in ItemSubject.possible(of: person.path) where asked.contains(id) {
          closed[id] = subject
        }
      }
    self.earlier = (earlier?.sections.flatMap(\.items) ?? []).reduce(into: [:]) {
      if asked.contains($1.id) { $0[$1.id] = $1.subject }
    }
    let known = asked.isEmpty ? [] : Set(settled.keys).union(closed.keys).union(self.earlier.keys)
    let unknown = ticked.filter { asked.contains($0.id) && !known.contains($0.id) }
    self.renamed = unknown.isEmpty ? [:] : renamed(unknown)
  }

  static let gone = EditRefusal("the notes do not say this any more")

  /// Refuses an item that the notes do not say any more.
  func subject(of ticked: TickedItem) throws(EditRefusal) -> Answer {
    if let item = items[ticked.id] {
      guard let subject = item.subject else {
        throw EditRefusal("there is nothing to take into a note")
      }
      guard links.title(of: item) == ticked.title else {
        throw EditRefusal("the notes say it of \(links.title(of: item)) now")
      }
      return .open(subject)
    }
    if let promise = settled[ticked.id] {
      let words = promise.state == .kept ? "done" : "dropped"
      guard (ticked.answer == .done) == (promise.state == .kept), ticked.answer != .later else {
        throw EditRefusal("the note says it is \(words) already")
      }
      return .dealtWith(promise.done.map { "\(words) on \($0.words)" } ?? words)
    }
    if let subject = earlier[ticked.id] ?? renamed[ticked.id] { return .open(subject) }
    guard let subject = closed[ticked.id] else { throw Self.gone }
    return .closed(subject)
  }
}
