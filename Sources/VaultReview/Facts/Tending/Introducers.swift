import Days
import Findings
import People
import VaultIndex
import VaultSettings

/// Those who introduced me to several people, and whom no entry of the last months thanks.
struct Introducers {
  private let context: ReviewContext

  init(in context: ReviewContext) {
    self.context = context
  }

  /// Whoever introduced most people first.
  var items: [ReviewItem] {
    introduced.filter { $0.value.count >= max(1, context.numbers.thankPeople) }
      .compactMap { path, people in
        context.index.person(at: path).map { (introducer: $0, people: people) }
      }
      .filter { isToThank($0.introducer) }
      .sorted { left, right in
        left.people.count == right.people.count
          ? left.introducer.precedes(right.introducer) : left.people.count > right.people.count
      }
      .map(item)
  }

  private typealias Introduced = (person: Person, line: Int)

  private var introduced: [NotePath: [Introduced]] {
    var introduced: [NotePath: [Introduced]] = [:]
    for person in context.index.people {
      for name in person.profile.introducedBy {
        for path in context.index.notes(named: name.value)
        where path != person.path && introduced[path]?.last?.person.path != person.path {
          introduced[path, default: []].append((person, name.line))
        }
      }
    }
    return introduced
  }

  private func isToThank(_ person: Person) -> Bool {
    guard !person.profile.isArchived, person.profile.died == nil else { return false }
    let start = context.day.adding(months: -context.numbers.thankMonths)
    let recent = person.entries.lazy.filter { $0.day > start && $0.day <= context.day }
    return !recent.contains { entry in
      (entry.values(.gave) + [entry.text]).contains { $0.folded.contains("thank") }
    }
  }

  private func item(for introducer: Person, _ people: [Introduced]) -> ReviewItem {
    let sources = people.map { Source(path: $0.person.path, line: $0.line) }
    let words = "introduced you to \(people.count) people"
    let names = people.map { "\($0.person)" as Phrase }.listed(atMost: 5)
    let cited: Phrase = sources.first.map { "\(cited: words, at: $0)" } ?? "\(words)"
    return ReviewItem(
      id: ItemID.make(.tendTheList, people: [introducer.path], about: "thank"),
      people: [introducer.path], text: "\(introducer)",
      reason: "\(cited) (\(names)): a word of thanks?",
      sources: sources, subject: .thanks(introducer.path))
  }
}
