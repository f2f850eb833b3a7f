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

  /// A weekday as people write it: `Tuesday`, `tue`, `Tues.`.
  package init?(word: some StringProtocol) {
    guard let found = Self.allCases.first(where: { isName($0.name, writtenAs: word) }) else {
      return nil
    }
    self = found
  }

  init(of day: Day) {
    // 1 January 1970 was a Thursday.
    let index = ((day.number + 3) % 7 + 7) % 7
    self = Weekday(rawValue: index + 1) ?? .monday
  }
}
