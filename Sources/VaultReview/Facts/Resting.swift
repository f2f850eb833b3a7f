import Days
import People
import VaultIndex

/// Why someone gets no nudge to be in touch, however long it has been.
enum Resting: Hashable {
  case notKindred
  case archived
  case died
  case paused
  case snoozed(until: Day)

  /// Nil where nothing speaks against a nudge.
  init?(_ person: Person, on day: Day) {
    let profile = person.profile
    if !profile.isKindred {
      self = .notKindred
    } else if profile.isArchived {
      self = .archived
    } else if profile.died != nil {
      self = .died
    } else if profile.isPaused {
      self = .paused
    } else if let snooze = profile.snooze?.value, day < snooze {
      self = .snoozed(until: snooze)
    } else {
      return nil
    }
  }

  func words(on day: Day) -> String {
    switch self {
    case .notKindred: "not on your list"
    case .archived: "archived"
    case .died: "died"
    case .paused: "paused"
    case .snoozed(let until): "snoozed until \(until.words(on: day))"
    }
  }
}

extension Person {
  /// Whether they are in no line that asks for something: archived, or dead.
  var isGone: Bool { profile.isArchived || profile.died != nil }

  /// That they are left in peace for now, kindred or not: "paused", "snoozed until 10 January".
  func restWords(on day: Day) -> String? {
    if profile.isPaused { return Resting.paused.words(on: day) }
    guard let snooze = profile.snooze?.value, day < snooze else { return nil }
    return Resting.snoozed(until: snooze).words(on: day)
  }
}

extension Resting {
  /// Paused or snoozed: no nudge to write, but all else about them is as ever.
  var isForNudgesOnly: Bool {
    switch self {
    case .paused, .snoozed: true
    case .notKindred, .archived, .died: false
    }
  }
}
