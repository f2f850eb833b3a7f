import Days
import People
import VaultIndex

/// What of a person is compared with a topic; the raw value is its name in JSON.
package enum Aspect: String, CaseIterable, Hashable, Sendable {
  case offer = "offers"
  case interest = "interests"
  case need = "looking-for"
  case group = "groups"
  case role
  /// An entry: what was said, noted or read on a day.
  case entry

  /// How much a word there tells, beside one of an entry of today.
  var weight: Double {
    switch self {
    case .offer: 4
    case .interest, .need: 3
    case .role, .group: 2
    case .entry: 1
    }
  }
}

extension Person {
  /// What their note states of an aspect, with its lines; nothing for entries.
  func statements(_ aspect: Aspect) -> [Stated<String>] {
    switch aspect {
    case .offer: profile.offers
    case .interest: profile.interests
    case .need: profile.lookingFor
    case .group:
      profile.groups.map { Stated(WrittenLink($0.value).shown, range: $0.range, line: $0.line) }
    case .role: profile.details.filter { Self.roleKeys.contains($0.key) }.map(\.value)
    case .entry: []
    }
  }

  private static let roleKeys: Set = ["role", "title", "job", "company", "org", "organization"]
}

extension LogEntry {
  /// What it tells of topics: its words, and what was given, received, asked for and learned; what is
  /// marked `private` never.
  var topicText: String {
    ([text] + fields.filter { Self.telling.contains($0.kind) }.map(\.value.value))
      .joined(separator: "\n")
  }

  private static let telling: Set<EntryField.Kind> = [
    .gave, .received, .asked, .askedMe, .learned,
  ]
}
