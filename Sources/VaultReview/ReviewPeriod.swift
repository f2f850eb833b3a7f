import Days
import VaultIndex

/// How often a review is wished for: `daily`, `weekly`, `monthly`, or every so many days.
package enum ReviewPeriod: Hashable, Sendable {
  case daily
  /// The week from Monday to Sunday, as ISO 8601 has it.
  case weekly
  /// The month of the calendar.
  case monthly
  case days(Int)

  /// A period as it is typed: one of the names, `10 days` or `10`.
  package init?(_ text: String) {
    switch text {
    case "daily": self = .daily
    case "weekly": self = .weekly
    case "monthly": self = .monthly
    default:
      let words = text.split(separator: " ")
      guard let first = words.first, let count = Int(first), (1...Self.longest).contains(count),
        words.count == 1 || words.dropFirst() == ["days"] || words.dropFirst() == ["day"]
      else { return nil }
      self = .days(count)
    }
  }

  /// Ten years.
  private static let longest = 3660

  /// Whether a report of one day serves for another.
  func contains(_ report: Day, on day: Day) -> Bool {
    switch self {
    case .daily: report == day
    case .weekly: report.monday == day.monday
    case .monthly: (report.year, report.month) == (day.year, day.month)
    case .days(let count): (0..<count).contains(day - report)
    }
  }
}

extension Day {
  fileprivate var monday: Day { adding(days: 1 - weekday.rawValue) }
}

extension [ReportNote] {
  /// Whether there is a report of the period that holds a day.
  package func hasReport(of period: ReviewPeriod, on day: Day) -> Bool {
    contains { period.contains($0.day, on: day) }
  }
}
