import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// The groups in which two or more kindred spirits are: where you naturally meet them.
struct SharedGround: Rule {
  let id = SectionID.sharedGround

  func section(in context: ReviewContext) -> ReviewSection? {
    let limit = context.numbers.sharedGroundLimit
    return section(of: groups(in: context).map(item), showing: limit, in: context)
  }

  func verdict(on person: Person, in context: ReviewContext) -> Verdict? {
    let theirs = groups(in: context).filter { $0.people.contains { $0.path == person.path } }
    guard theirs.isEmpty else {
      let why = theirs.map {
        "\($0.citation(of: person)) with \($0.others(than: person))" as Phrase
      }
      return Verdict(section: id, isIncluded: true, why: why.joined(by: "; "))
    }
    let none: Phrase =
      person.profile.groups.isEmpty
      ? "no group in the note" : "alone of your list in \(joined(person.groupNames))"
    return Verdict(section: id, isIncluded: false, why: none)
  }

  /// The largest first, then by name.
  private func groups(in context: ReviewContext) -> [SharedGroup] {
    var members: [String: [Person]] = [:]
    for person in context.kindred where person.profile.died == nil {
      for group in Set(person.groupNames.map(\.folded)) {
        members[group, default: []].append(person)
      }
    }
    let least = max(2, context.numbers.sharedGroundPeople)
    return members.filter { $0.value.count >= least }.map { SharedGroup(key: $0, people: $1) }
      .sorted { left, right in
        left.people.count == right.people.count
          ? left.key < right.key : left.people.count > right.people.count
      }
  }

  private func item(for group: SharedGroup) -> ReviewItem {
    let sources = group.people.compactMap(group.source)
    let count = "\(group.people.count) of your list are there"
    return ReviewItem(
      id: ItemID.make(id, people: [], about: group.key), people: group.people.map(\.path),
      text: group.people.first.map(group.citation) ?? "\(group.name)",
      reason: "\(count): \(group.people.map { "\($0)" as Phrase }.listed(atMost: 8))",
      sources: sources)
  }
}

/// A group, and who of the list is in it.
private struct SharedGroup {
  /// The name, folded.
  let key: String
  /// By path.
  let people: [Person]

  /// As the first of their notes spells it.
  var name: String { people.first.flatMap(stated)?.value ?? key }

  func source(of person: Person) -> Source? {
    stated(by: person).map { Source(path: person.path, line: $0.line) }
  }

  /// The group as someone's note has it.
  func citation(of person: Person) -> Phrase {
    guard let stated = stated(by: person) else { return "\(name)" }
    let source = Source(path: person.path, line: stated.line)
    return "\(cited: stated.value.quoted(atMost: 60), at: source)"
  }

  func others(than person: Person) -> Phrase {
    people.filter { $0.path != person.path }.map { "\($0)" as Phrase }.listed(atMost: 8)
  }

  private func stated(by person: Person) -> Stated<String>? {
    person.profile.groups.first { $0.value.folded == key }
  }
}

extension Person {
  fileprivate var groupNames: [String] { profile.groups.map(\.value) }
}
