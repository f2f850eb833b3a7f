/// A day of the week.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The name in English, with a capital.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// A weekday as people write it: `Tuesday`, `tue`, `Tues.`; `Frida` and `Satur` are none.
  package init?(word: some StringProtocol) {
    switch word.lowercased().prefix(while: { $0 != "." }) {
    case "monday", "mon": self = .monday
    case "tuesday", "tue", "tues": self = .tuesday
    case "wednesday", "wed", "weds": self = .wednesday
    case "thursday", "thu", "thur", "thurs": self = .thursday
    case "friday", "fri": self = .friday
    case "saturday", "sat": self = .saturday
    case "sunday", "sun": self = .sunday
    default: return nil
    }
  }

  init(of day: Day) {
    // 1 January 1970 was a Thursday.
    let index = ((day.number + 3) % 7 + 7) % 7
    self = Weekday(rawValue: index + 1) ?? .monday
  }
}
