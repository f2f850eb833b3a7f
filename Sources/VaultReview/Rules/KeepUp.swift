import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// Whose posts to look at: kindred spirits who post somewhere and of whom you have neither read nor
/// heard anything in a while.
///
/// Reading is care, not contact; so paused people are here as well.
struct KeepUp: PersonRule {
  let id = SectionID.keepUp

  func grounds(for person: Person, in context: ReviewContext) -> KeepUpGrounds {
    KeepUpGrounds(of: person, in: context)
  }

  func item(on grounds: KeepUpGrounds, in context: ReviewContext, shown: Bool) -> ReviewItem {
    let person = grounds.person
    return ReviewItem(
      id: ItemID.make(id, people: [person.path]), people: [person.path],
      text: "\(person)", reason: grounds.reason, sources: grounds.sources,
      subject: .posts(person.path))
  }

  func limit(in context: ReviewContext) -> Int { context.numbers.keepUpLimit }
}

/// Where someone posts, and when you last read or heard something of them.
struct KeepUpGrounds: PersonGrounds {
  let person: Person
  private let resting: Resting?
  private let places: [PostingPlace]
  private let last: Contact?
  private let day: Day
  private let quiet: Int

  init(of person: Person, in context: ReviewContext) {
    self.person = person
    day = context.day
    quiet = context.numbers.keepUpQuiet
    resting = Resting(person, on: context.day).flatMap { $0.isForNudgesOnly ? nil : $0 }
    places = resting == nil ? person.postingPlaces : []
    last = places.isEmpty ? nil : person.lastReadOrHeard(on: context.day)
  }

  var isIncluded: Bool {
    !places.isEmpty && last.map { day - $0.day >= quiet } != false
  }

  /// The longest quiet first.
  func precedes(_ other: Self) -> Bool {
    let (left, right) = (last?.day ?? .distantPast, other.last?.day ?? .distantPast)
    return left == right ? person.precedes(other.person) : left < right
  }

  /// "mastodon and github, quiet since coffee on 8 August".
  fileprivate var reason: Phrase {
    let pages = places.map { "\(page: $0.name, url: $0.url)" as Phrase }.listed()
    return "\(pages), \(quietSince)"
  }

  private var quietSince: Phrase {
    guard let last else {
      let source = Source(path: person.path, line: places.first?.line ?? 1)
      return "\(cited: "nothing read yet", at: source)"
    }
    return "quiet since \(cited: last.words(on: day), at: last.source)"
  }

  fileprivate var sources: [Source] {
    let places = places.map { Source(path: person.path, line: $0.line) }
    return (last.map { [$0.source] } ?? []) + places
  }

  /// "mastodon, last read or heard 8 August (15 weeks ago), quiet after 30 days".
  var why: Phrase {
    if let resting { return "\(resting.words(on: day))" }
    guard !places.isEmpty else { return "no place in the note where they post" }
    let names = joined(places.map(\.name))
    guard let last else { return "\(names), nothing read or heard yet" }
    let words = "last read or heard \(last.day.words(on: day))"
    let ago = last.day.distanceWords(on: day)
    return
      "\(names), \(cited: words, at: last.source) (\(ago)), quiet after \(plural(quiet, "day"))"
  }
}

extension Person {
  /// The newest of their contacts and of the posts of theirs that were read.
  fileprivate func lastReadOrHeard(on day: Day) -> Contact? {
    let contact = lastContact(on: day)
    let post = entries.first { $0.kind == "post" && $0.day <= day }
    guard let post, post.day > contact?.day ?? .distantPast else { return contact }
    return Contact(day: post.day, kind: post.kind, path: post.path, line: post.line)
  }
}
