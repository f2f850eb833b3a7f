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
    let own = person.entries.filter { $0.path == note.path }
    var findings = own.filter { $0.day > day }.map { entry in
      finding(.futureEntry, entry.range, entry.line, "\(entry.day) has not come yet")
    }
    guard let field = person.profile.lastContact else { return findings }
    if field.value > day {
      findings.append(
        finding(.futureDate, field.range, field.line, "\(field.value) has not come yet"))
    } else if let newest = own.first(where: { $0.isContact && $0.day <= day }),
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
    let people = notes.filter { $0.role == .person }
    let without = people.filter { !$0.hasFrontMatter }
    guard without.count * 2 < people.count else { return [] }
    return without.map {
      Finding(.noFrontMatter, in: $0.path, at: .start, "the note has no front matter")
    }
  }

  /// An interest written two ways: the rarer spelling is told.
  private var twoSpellings: [Finding] {
    var spellings: [String: [String: [(position: Int, interest: Stated<String>)]]] = [:]
    for (position, note) in notes.enumerated() where note.role == .person {
      for interest in note.profile?.interests ?? [] {
        let words = interest.value.folded
        let key = String(words.filter { $0 != " " && $0 != "-" })
        spellings[key, default: [:]][words, default: []].append((position, interest))
      }
    }
    return spellings.values.filter { $0.count > 1 }.flatMap { ways -> [Finding] in
      let sorted = ways.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      guard let usual = sorted.first else { return [] }
      return sorted.dropFirst().flatMap(\.value).map { position, interest in
        let note = notes[position]
        return Finding(
          .spelledTwoWays, in: note.path,
          at: note.places.place(of: interest.range, onLine: interest.line),
          "elsewhere `\(interest.value)` is written `\(usual.key)`")
      }
    }
  }
}
