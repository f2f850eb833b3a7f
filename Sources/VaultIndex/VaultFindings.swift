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
    index.people.flatMap(dates(of:)) + notes.flatMap(unknownPeople(in:)) + sharedNames
      + missingFrontMatter + twoSpellings
  }

  private func finding(
    _ code: FindingCode, _ path: NotePath, line: Int, _ message: String
  ) -> Finding {
    Finding(code, in: path, at: Place(line: line, column: 1), message)
  }

  /// Days in the future, and a `last-contact` that the log has overtaken.
  private func dates(of person: Person) -> [Finding] {
    var findings: [Finding] = []
    let own = person.entries.filter { $0.path == person.path }
    for entry in own where entry.day > day {
      findings.append(
        finding(.futureEntry, person.path, line: entry.line, "\(entry.day) has not come yet"))
    }
    guard let field = person.profile.lastContact else { return findings }
    if field.value > day {
      findings.append(
        finding(.futureDate, person.path, line: field.line, "\(field.value) has not come yet"))
    } else if let newest = own.first(where: { $0.isContact && $0.day <= day }),
      newest.day > field.value
    {
      findings.append(
        finding(
          .staleLastContact, person.path, line: field.line,
          "the field says \(field.value), the log \(newest.day) (line \(newest.line))"))
    }
    return findings
  }

  /// Links to nobody where a person is expected; of plain words only those that are nearly a name.
  private func unknownPeople(in note: NoteFacts) -> [Finding] {
    note.expected.compactMap { name in
      switch names.resolve(name.target, from: note.path) {
      case .one: return nil
      case .several(let paths):
        let list = paths.map(\.text).joined(separator: ", ")
        return Finding(
          .ambiguousPerson, in: note.path, at: name.place,
          "`\(name.target)` may be any of: \(list)")
      case .none:
        let nearest = NearestWord.among(index.people.map(\.name), to: name.target)
        guard name.isLink || !nearest.isEmpty else { return nil }
        let hint = nearest.first.map { "; did you mean \($0)?" } ?? ""
        return Finding(
          .unknownPerson, in: note.path, at: name.place,
          "there is no note for `\(name.target)`\(hint)")
      }
    }
  }

  /// Each of two people of one name is told; of an alias that several have, the second.
  private var sharedNames: [Finding] {
    let shared = names.shared
    let twins = shared.names.flatMap { _, holders in
      holders.map { holder in
        let others = holders.filter { $0 != holder }.prefix(3).map { notes[$0].path.text }
        return finding(
          .sharedName, notes[holder].path, line: 1,
          "`\(notes[holder].profile?.name ?? "")` is also the name in \(others.joined(separator: ", "))"
        )
      }
    }
    let aliases = shared.aliases.map { alias, holders in
      finding(
        .sharedName, notes[holders[1]].path, line: 1,
        "the alias `\(alias)` means \(holders.count) people, the first in \(notes[holders[0]].path.text)"
      )
    }
    return twins + aliases
  }

  /// A person without front matter, where most others have it.
  private var missingFrontMatter: [Finding] {
    let people = notes.filter { $0.role == .person }
    let without = people.filter { !$0.hasFrontMatter }
    guard without.count * 2 < people.count else { return [] }
    return without.map { finding(.noFrontMatter, $0.path, line: 1, "the note has no front matter") }
  }

  /// An interest written two ways: the rarer spelling is told.
  private var twoSpellings: [Finding] {
    var spellings: [String: [String: [(NotePath, Int)]]] = [:]
    for person in index.people {
      for interest in person.profile.interests {
        let key = String(interest.value.folded.filter { $0 != " " && $0 != "-" })
        spellings[key, default: [:]][interest.value.folded, default: []].append(
          (person.path, interest.line))
      }
    }
    return spellings.values.filter { $0.count > 1 }.flatMap { ways -> [Finding] in
      let sorted = ways.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      guard let usual = sorted.first else { return [] }
      return sorted.dropFirst().flatMap { way in
        way.value.map { path, line in
          finding(.spelledTwoWays, path, line: line, "`\(way.key)` is elsewhere `\(usual.key)`")
        }
      }
    }
  }
}
