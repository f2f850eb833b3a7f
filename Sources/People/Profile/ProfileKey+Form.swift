import Properties
import VaultSettings

extension ProfileKey {
  /// What the value of a key is.
  package enum Form: Hashable, Sendable {
    case text
    case boolean
    case day
    /// A day, or `true` where the day is not known.
    case dayOrBoolean
    /// A day of the year, with or without the year.
    case date
    case list
    /// A person, or several.
    case name, names
  }

  package var form: Form {
    switch self {
    case .me, .kindred, .star, .paused, .archived, .vouch: .boolean
    case .snooze, .reviewed, .lastContact, .nextContact: .day
    case .died: .dayOrBoolean
    case .birthday: .date
    case .interests, .offers, .lookingFor, .groups, .dates, .aliases, .tags, .social: .list
    case .introducedBy: .name
    case .knows, .notIntroduce, .attendees: .names
    case .name, .cadence, .tier, .status, .met, .type, .date: .text
    }
  }

  /// Whether its day is one that is to come.
  package var looksAhead: Bool { self == .snooze || self == .nextContact }

  /// The key that somebody means by a spelling of it, or by a word that settings give it.
  package init?(spelled spelling: String, settings: Settings) {
    let folded = foldedKey(spelling)
    self.init(folded: settings.keys[folded].map(foldedKey) ?? folded)
  }

  /// Whether a spelling is the key's own, but for capitals and the marks between its words.
  package func isSpelled(_ spelling: String) -> Bool {
    foldedKey(spelling) == foldedKey(rawValue)
  }
}
