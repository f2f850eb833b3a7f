import Days
import Findings
import NoteSyntax
import People
import VaultIndex
import VaultReview
import VaultSettings

/// A vault of two or three people, made in code, and what its review says.
struct SmallVault {
  var index = PeopleIndex()
  var settings = Settings()
  var day = "2026-11-21"

  /// Adds a kindred spirit unless `change` says otherwise; entries may come in any order.
  mutating func add(
    _ name: String, _ entries: [LogEntry] = [], promises: [Promise] = [],
    _ change: (inout Profile) -> Void = { _ in }
  ) {
    var profile = Profile(name: name)
    profile.isKindred = true
    change(&profile)
    let path = path(of: name)
    let person = Person(
      path: path, profile: profile,
      entries: entries.map { $0.moved(to: path) }.sorted { $0.day > $1.day }, promises: promises)
    index.positions[path] = index.people.count
    index.people.append(person)
    index.promises += promises.map { SharedPromise(promise: $0, people: [path]) }
  }

  /// The whole review.
  var review: Review {
    Review(of: index, on: date(day), settings: settings)
  }

  /// What a section says: `text — reason`, details behind `· `, and the line for what is not shown.
  func lines(_ id: SectionID) -> [String] {
    guard let section = review.sections.first(where: { $0.id == id }) else { return [] }
    let items = section.items.prefix(section.shown).flatMap { item in
      [[item.text.text, item.reason.text].filter { !$0.isEmpty }.joined(separator: " — ")]
        + item.details.map { "· " + $0.text }
    }
    return items + (section.more.map { [$0.text] } ?? [])
  }

  /// The items of a section.
  func items(_ id: SectionID) -> [ReviewItem] {
    review.sections.first { $0.id == id }?.items ?? []
  }

  /// Why someone is in a section or not: the numbers, and yes or no.
  func why(_ name: String, _ id: SectionID) -> String? {
    guard let person = index.person(at: path(of: name)) else { return nil }
    let verdicts = index.verdicts(on: person, on: date(day), settings: settings)
    return verdicts.first { $0.section == id }.map {
      "\($0.why.text): \($0.isIncluded ? "yes" : "no")"
    }
  }
}

extension SmallVault {
  /// A vault of notes as they are written: the front matter and, behind a line `---`, the text; those
  /// with a path of their own stand there, the others in `People`.
  init(notes: KeyValuePairs<String, String>, on day: String = "2026-11-21") {
    self.day = day
    let facts = notes.map { name, text in
      let path = name.hasSuffix(".md") ? NotePath(name) : path(of: name)
      let end = text.contains("\n---\n") || text.hasPrefix("#") ? "" : "\n---\n"
      let start = text.hasPrefix("#") ? "" : "---\n"
      return NoteFacts(Note(Array((start + text + end).utf8), at: path), settings: settings)
    }
    index = PeopleIndex(
      facts.sorted { $0.path < $1.path }, on: date(day), settings: settings)
  }
}

func path(of name: String) -> NotePath { NotePath("People/\(name).md") }

/// A day that a test writes down; one that does not exist is the first of all.
func date(_ text: String) -> Day {
  if case .day(let day) = DateReading(text) { return day }
  return .distantPast
}

func stated<Value>(_ value: Value, line: Int = 3) -> Stated<Value> {
  Stated(value, range: 0..<0, line: line)
}

func every(_ count: Int, _ unit: Cadence.Unit) -> Stated<CadenceRule>? {
  Cadence(count, unit).map { stated(.every($0)) }
}

/// An entry of a log; of a kind that is contact unless it says otherwise.
func entry(
  _ day: String, _ kind: String? = nil, _ text: String = "", line: Int = 14,
  isContact: Bool? = nil, _ fields: [EntryField.Kind: String] = [:]
) -> LogEntry {
  LogEntry(
    day: date(day), kind: kind, isContact: isContact ?? !["note", "post", "tried"].contains(kind),
    text: text, path: NotePath(""), line: line, range: line..<(line + 1),
    fields: fields.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      EntryField(kind: $0.key, value: stated($0.value, line: line))
    })
}

func promise(
  _ text: String, of name: String, mine: Bool = true, _ state: Promise.State = .open,
  due: String? = nil, since: String? = nil, done: String? = nil, isRecurring: Bool = false,
  line: Int = 20
) -> Promise {
  Promise(
    text: text, isMine: mine, state: state, due: due.map(date), since: since.map(date),
    done: done.map(date), isRecurring: isRecurring, path: path(of: name), line: line,
    range: line..<(line + 1))
}

extension LogEntry {
  fileprivate func moved(to path: NotePath) -> LogEntry {
    guard self.path.bytes.isEmpty else { return self }
    return LogEntry(
      day: day, kind: kind, isContact: isContact, text: text, path: path, line: line, range: range,
      fields: fields, with: with)
  }
}
