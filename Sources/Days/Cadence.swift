/// How often a person likes to be in touch with someone: a period of the calendar.
package struct Cadence: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable {
    case day, week, month, year
  }

  package let count: Int
  package let unit: Unit

  /// Nil for a period of nothing and for one over `limit`.
  package init?(_ count: Int, _ unit: Unit) {
    let days = [Unit.day: 1, .week: 7, .month: 31, .year: 366][unit] ?? 1
    guard count > 0, count <= Self.limitInDays / days else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The longest cadence that is taken for meant: a hundred years, in days.
  package static let limitInDays = 36_600

  /// Three months: the cadence of someone for whom none is named.
  package static let threeMonths = Cadence(known: 3, .month)

  private init(known count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The day that is one cadence after another; a month is a month of the calendar.
  package func after(_ day: Day) -> Day {
    switch unit {
    case .day: day.adding(days: count)
    case .week: day.adding(days: 7 * count)
    case .month: day.adding(months: count)
    case .year: day.adding(months: 12 * count)
    }
  }
}

extension Cadence: CustomStringConvertible {
  /// As ISO 8601 writes a duration: `P6W`.
  package var description: String {
    let letter = [Unit.day: "D", .week: "W", .month: "M", .year: "Y"][unit] ?? "D"
    return "P\(count)\(letter)"
  }
}

/// What a note says about how often: a period, or never.
package enum CadenceRule: Hashable, Sendable {
  case every(Cadence)
  /// `cadence: never`: this person is never due.
  case never
}
