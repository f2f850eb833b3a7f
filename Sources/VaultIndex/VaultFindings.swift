import Days
import Findings
import People

/// What is only seen when the notes lie side by side, or on a day.
struct VaultFindings {
  let notes: [NoteFacts]
  let names: NameTable
  let index: PeopleIndex
  let day: Day

  var all: [Finding] {
    notes.flatMap(dates(in:)) + unknownPeople + sharedNames + missingFrontMatter + twoSpellings
  }

  /// Days in the future, and a `last-contact` that the log has overtaken.
  private func dates(in note: NoteFacts) -> [Finding] {
    guard let person = index.person(at: note.path) else { return [] }
    func finding(_ code: FindingCode, _ range: Range<Int>, _ line: Int, _ message: String)
      -> Finding
    {
      Finding(code, in: note.path, at: note.places.place(of: range, onLine: line), message)
    }
    // Newest first.
    let future = person.entries.prefix { $0.day > day }.filter { $0.path == note.path }
    var findings = future.map { entry in
      finding(.futureEntry, entry.range, entry.line, "\(entry.day) has not come yet")
    }
    guard let field = person.profile.lastContact else { return findings }
    if field.value > day {
      findings.append(
        finding(.futureDate, field.range, field.line, "\(field.value) has not come yet"))
    } else if let newest = person.entries.first(where: {
      $0.path == note.path && $0.isContact && $0.day <= day
    }),
      newest.day > field.value
    {
      findings.append(
        finding(
          .staleLastContact, field.range, field.line,
          "the field says \(field.value), the log \(newest.day) (line \(newest.line))"))
    }
    return findings
  }

  /// Links to nobody where a person is expected; of plain words only those that are nearly a name.
  private var unknownPeople: [Finding] {
    lazy var known = NearestWord(among: index.people.map(\.name))
    return notes.flatMap { note in
      note.expected.compactMap { name in
        switch names.resolve(name.target, from: note.path) {
        case .one: return nil
        case .several(let paths):
          let list = paths.map(\.text).joined(separator: ", ")
          return Finding(
            .ambiguousPerson, in: note.path, at: name.place,
            "`\(name.target)` may be any of: \(list)")
        case .none:
          let nearest = known.words(near: name.target)
          guard name.isLink || !nearest.isEmpty else { return nil }
          let hint = nearest.first.map { "; did you mean \($0)?" } ?? ""
          return Finding(
            .unknownPerson, in: note.path, at: name.place,
            "there is no note for `\(name.target)`\(hint)")
        }
      }
    }
  }

  /// Each of two people of one name is told; of an alias that several have, the second.
  private var sharedNames: [Finding] {
    let shared = names.shared
    let twins = shared.names.flatMap { _, holders in
      holders.map { holder in
        let note = notes[holder]
        let others = holders.filter { $0 != holder }.prefix(3).map { notes[$0].path.text }
        return Finding(
          .sharedName, in: note.path, at: note.places.name,
          "`\(note.profile?.name ?? "")` is also the name in \(others.joined(separator: ", "))")
      }
    }
    let aliases = shared.aliases.map { alias, holders in
      let note = notes[holders[1]]
      let written = note.profile?.aliases.first { $0.lowercased() == alias } ?? alias
      return Finding(
        .sharedName, in: note.path, at: note.places.place(ofAlias: alias),
        "`\(written)` means \(holders.count) people, the first in \(notes[holders[0]].path.text)")
    }
    return twins + aliases
  }

  /// A person without front matter, where most others have it.
  private var missingFrontMatter: [Finding] {
    let people = notes.indices.filter { notes[$0].role == .person }
    let without = people.filter { !notes[$0].hasFrontMatter }
    guard without.count * 2 < people.count else { return [] }
    return without.map {
      Finding(.noFrontMatter, in: notes[$0].path, at: .start, "the note has no front matter")
    }
  }

  /// An interest written two ways: the rarer spelling is told.
  private var twoSpellings: [Finding] {
    // Most interests are shared by many, and hardly one is spelled two ways.
    var folded: [String: String] = [:]
    for interest in notes.lazy.flatMap(interests) where folded[interest.value] == nil {
      folded[interest.value] = interest.value.folded
    }
    let ways = Dictionary(grouping: Set(folded.values), by: Self.joined).filter {
      $0.value.count > 1
    }
    guard !ways.isEmpty else { return [] }
    var holders: [String: [(note: Int, interest: Stated<String>)]] = [:]
    for (position, note) in notes.enumerated() {
      for interest in interests(note) {
        holders[folded[interest.value] ?? "", default: []].append((position, interest))
      }
    }
    return ways.values.flatMap { ways -> [Finding] in
      let sorted = ways.sorted {
        (holders[$1]?.count ?? 0, $0) < (holders[$0]?.count ?? 0, $1)
      }
      guard let usual = sorted.first else { return [] }
      return sorted.dropFirst().flatMap { holders[$0] ?? [] }.map { position, interest in
        let note = notes[position]
        return Finding(
          .spelledTwoWays, in: note.path,
          at: note.places.place(of: interest.range, onLine: interest.line),
          "elsewhere `\(interest.value)` is written `\(usual)`")
      }
    }
  }

  private func interests(_ note: NoteFacts) -> [Stated<String>] {
    note.role == .person ? note.profile?.interests ?? [] : []
  }

  /// Words as they are told from others: spaces and hyphens say nothing.
  private static func joined(_ words: String) -> String {
    String(words.filter { $0 != " " && $0 != "-" })
  }
}
