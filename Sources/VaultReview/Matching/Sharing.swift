import Days
import People
import VaultIndex
import VaultSettings

/// Someone for whom a text could be.
package struct ShareMatch: Sendable {
  package let match: TopicMatch
  /// What you gave them within the last weeks: others come first then.
  package let lastGift: Gift?
}

/// Something that one of us gave the other.
package struct Gift: Hashable, Sendable {
  package let text: String
  package let day: Day
  package let source: Source
}

extension PeopleIndex {
  /// For whom a text could be, by what they like and look for, their groups, and what you talked about.
  ///
  /// Kindred spirits come first, then others whom you have met; among each, those to whom you gave
  /// nothing in the last 30 days; then the most relevant. People who are paused or snoozed come last,
  /// archived people and the dead are left out.
  package func people(
    toShare query: TopicQuery, on day: Day, settings: Settings
  ) -> [ShareMatch] {
    let context = ReviewContext(index: self, day: day, settings: settings)
    let search = TopicSearch(query: query, aspects: [.interest, .need, .group, .entry], day: day)
    let matches = search.matches(among: people.filter { $0.isReachable(on: day) }).map { match in
      ShareMatch(
        match: match,
        lastGift: Exchanges(with: match.person, in: context)
          .gifts(.gave, after: day.adding(days: -Self.giftDays - 1)).first)
    }
    return matches.enumerated().sorted { left, right in
      (left.element.rank(on: day), left.offset) < (right.element.rank(on: day), right.offset)
    }.map(\.element)
  }

  /// Whoever got something in so many days comes later.
  private static let giftDays = 30
}

extension ShareMatch {
  fileprivate func rank(on day: Day) -> Int {
    (match.person.restWords(on: day) == nil ? 0 : 4) + (match.person.profile.isKindred ? 0 : 2)
      + (lastGift == nil ? 0 : 1)
  }
}

extension Person {
  /// Whether they can be written to: alive, not archived, and on the list or met before.
  func isReachable(on day: Day) -> Bool {
    guard !profile.isArchived, profile.died == nil else { return false }
    return profile.isKindred || lastContact(on: day) != nil
  }
}

extension Exchanges {
  /// What a kind of field says was given, newest first, after `start`.
  func gifts(_ kind: EntryField.Kind, after start: Day = .distantPast) -> [Gift] {
    entries.prefix { $0.day > start }.flatMap { entry in
      entry.fields.filter { $0.kind == kind }.map { field in
        Gift(
          text: field.value.value, day: entry.day,
          source: Source(path: entry.path, line: field.value.line))
      }
    }
  }
}
