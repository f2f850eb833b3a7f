import Days
import People
import VaultIndex
import VaultSettings

/// How often I like to be in touch with someone, and who says so.
///
/// Their own note; else the settings for one of their tags or groups, the shortest of them; else the
/// settings for starred people; else those for everyone.
struct CadenceInForce: Hashable {
  enum Origin: Hashable {
    case note
    /// A tag or group, as `vault.yaml` names it.
    case group(String)
    case star
    case everyone
  }

  let rule: CadenceRule
  let origin: Origin

  init(of person: Person, settings: Settings) {
    if let own = person.profile.cadence {
      (rule, origin) = (own.value, .note)
    } else if let group = Self.shortest(of: person, in: settings.cadences) {
      (rule, origin) = (group.rule, .group(group.name))
    } else if person.profile.isStarred, let starred = settings.starCadence {
      (rule, origin) = (starred, .star)
    } else {
      (rule, origin) = (settings.cadence, .everyone)
    }
  }

  /// How it is said to the person who wished it: "you like every 6 weeks".
  var wish: String {
    switch origin {
    case .note: "you like \(rule.words)"
    case .group(let name): "you like \(rule.words) for \(name)"
    case .star: "you like \(rule.words) for starred people"
    case .everyone: "\(rule.words) by default"
    }
  }

  /// The cadence and where it comes from: "every 3 months (default)".
  var words: String {
    let period = rule == .never ? "cadence never" : rule.words
    return switch origin {
    case .note: period
    case .group(let name): "\(period) (\(name))"
    case .star: "\(period) (starred)"
    case .everyone: "\(period) (default)"
    }
  }

  private static func shortest(
    of person: Person, in cadences: [String: CadenceRule]
  ) -> (name: String, rule: CadenceRule)? {
    guard !cadences.isEmpty else { return nil }
    let groups = person.profile.groups.map { $0.value.lowercased() }
    let tags = person.profile.tags.flatMap(Self.withParent)
    let named = Set(groups + tags).sorted().compactMap { name in
      cadences[name].map { (name: name, rule: $0) }
    }
    return named.min { $0.rule.typicalDays < $1.rule.typicalDays }
  }

  /// `work/clients` is also `work`.
  private static func withParent(_ tag: String) -> [String] {
    let tag = tag.lowercased()
    return [tag, String(tag.prefix { $0 != "/" })]
  }
}

extension CadenceRule {
  /// For telling the shorter of two: a month is as long as January.
  fileprivate var typicalDays: Int {
    switch self {
    case .every(let cadence): cadence.after(Day(number: 0)) - Day(number: 0)
    case .never: .max
    }
  }
}

extension Person {
  /// The day one cadence on, for a nudge to come later; three months where theirs is never.
  package func oneCadence(after day: Day, settings: Settings) -> Day {
    switch CadenceInForce(of: self, settings: settings).rule {
    case .every(let cadence): cadence.after(day)
    case .never: Cadence.threeMonths.after(day)
    }
  }
}

extension CadenceRule {
  /// How often I like to be in touch with someone, whoever says so.
  package static func inForce(of person: Person, _ settings: Settings) -> CadenceRule {
    CadenceInForce(of: person, settings: settings).rule
  }
}
