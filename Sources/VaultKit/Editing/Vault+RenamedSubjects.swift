import Days
import Findings
import People
import Reports
import VaultIndex
import VaultReview

extension Vault {
  /// What ticked items ask that were written when the notes of their people were called otherwise.
  ///
  /// An item is named after the paths of its people. A note that was renamed keeps its old name among
  /// the aliases, so the review is made as if it still had that.
  func renamedSubjects(
    of items: [TickedItem], in reading: VaultReading, _ texts: [NotePath: NoteText], on day: Day,
    today: Day
  ) -> [String: ItemSubject] {
    let asked = Set(items.map(\.id))
    let titles = items.map(\.title.folded)
    let renamed = reading.index.people.filter { person in
      ([person.name] + person.profile.aliases).contains { name in
        titles.contains { $0.contains(name.folded) }
      }
    }
    var subjects: [String: ItemSubject] = [:]
    // Who was renamed twice has two old names.
    for turn in 0..<Self.renamingsLookedFor {
      let former = formerTexts(of: renamed, turn, in: reading, texts)
      if former.isEmpty { break }
      let past = reading.replacing(texts.merging(former) { $1 }, on: today, settings: settings)
      let names = Dictionary(
        former.map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
      for item in review(of: past, on: day, limit: .max).sections.flatMap(\.items)
      where asked.contains(item.id) && subjects[item.id] == nil {
        subjects[item.id] = item.subject?.renamed(names, in: reading.index)
      }
    }
    return subjects
  }

  private static let renamingsLookedFor = 8

  /// The notes of some people under the last name but so many that they had.
  private func formerTexts(
    of people: [Person], _ turn: Int, in reading: VaultReading, _ texts: [NotePath: NoteText]
  ) -> [NotePath: NoteText] {
    let taken = Set(reading.notes)
    var former: [NotePath: NoteText] = [:]
    for person in people {
      let aliases = Array(person.profile.aliases.reversed())
      guard aliases.indices.contains(turn) else { continue }
      let path = person.path.named(aliases[turn])
      let bytes = texts[person.path]?.bytes ?? (try? bytes(of: person.path))
      guard !taken.contains(path), let bytes else { continue }
      former[person.path] = NoteText(path: path, bytes: bytes)
    }
    return former
  }
}

extension ItemSubject {
  /// The same with the paths that notes have now.
  fileprivate func renamed(_ names: [NotePath: NotePath], in index: PeopleIndex) -> ItemSubject? {
    func now(_ path: NotePath) -> NotePath { names[path] ?? path }
    switch self {
    case .contact(let person): return .contact(now(person))
    case .posts(let person): return .posts(now(person))
    case .promise(let promise):
      let path = now(promise.path)
      let same = index.promises.first { $0.promise.path == path && $0.promise.line == promise.line }
      return same.map { .promise($0.promise) }
    case .request(let person, let text): return .request(now(person), text: text)
    case .gift(let person, let words): return .gift(now(person), words: words)
    case .introduction(let one, let other): return .introduction(now(one), now(other))
    case .addition(let person): return .addition(now(person))
    case .letGoOrRenew(let person): return .letGoOrRenew(now(person))
    case .question(let person): return .question(now(person))
    case .thanks(let person): return .thanks(now(person))
    }
  }
}
