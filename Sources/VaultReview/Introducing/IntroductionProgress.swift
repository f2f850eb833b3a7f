import Days
import Findings
import People
import VaultIndex

/// How far an introduction of two people is: whom of them I asked whether they would like it, as their
/// notes say.
package struct IntroductionProgress: Sendable {
  /// Someone who was asked.
  struct Asked: Sendable {
    let person: Person
    let day: Day
    let source: Source
  }

  let asked: [Asked]
  package let notAsked: [Person]

  init(of one: Person, and other: Person, in context: ReviewContext) {
    asked = [(one, other), (other, one)].compactMap { person, friend in
      context.index.introductionsAsked(of: person, until: context.day)
        .first { $0.other == friend.path }
        .map { Asked(person: person, day: $0.day, source: $0.source) }
    }
    let paths = asked.map(\.person.path)
    notAsked = [one, other].filter { !paths.contains($0.path) }
  }

  /// "you asked Maya on 18 November (3 days ago), Tom not yet".
  func words(on day: Day) -> Phrase {
    let asked = asked.map { asked in
      let when = "on \(asked.day.words(on: day))"
      let ago = asked.day.distanceWords(on: day)
      return "\(asked.person) \(cited: when, at: asked.source) (\(ago))" as Phrase
    }
    let rest = notAsked.map { ", \($0) not yet" as Phrase }.joined(by: "")
    return "you asked \(asked.listed())\(rest)"
  }
}

extension PeopleIndex {
  /// With whom someone was asked whether they would like to be connected, the newest first.
  func introductionsAsked(
    of person: Person, until day: Day
  ) -> [(other: NotePath, day: Day, source: Source)] {
    person.entries.indices.flatMap { place -> [(other: NotePath, day: Day, source: Source)] in
      guard !person.entries[place].fields.isEmpty,
        isAboutUs(person.entries[place].path, person)
      else { return [] }
      let entry = person.entries[place]
      guard entry.day <= day else { return [] }
      return entry.fields.filter { $0.kind == .introducing }.flatMap { field in
        notes(named: field.value.value).map {
          ($0, entry.day, Source(path: entry.path, line: field.value.line))
        }
      }
    }
  }
}
