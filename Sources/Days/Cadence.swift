/// How often a person likes to be in touch with someone: a period of the calendar.
package struct Cadence: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, Hashable, Sendable {
    case day, week, month, year

    fileprivate var longestInDays: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 31
      case .year: 366
      }
    }
  }

  package let count: Int
  package let unit: Unit

  /// Nil for a period of nothing and for one over `limit`.
  package init?(_ count: Int, _ unit: Unit) {
    guard count > 0, count <= Self.limitInDays / unit.longestInDays else { return nil }
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
    adding(count, to: day)
  }

  /// The day that is one cadence before another: 28 February is a month before 31 March.
  package func before(_ day: Day) -> Day {
    adding(-count, to: day)
  }

  private func adding(_ count: Int, to day: Day) -> Day {
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
    "P\(count)\(unit.rawValue.prefix(1).uppercased())"
  }
}

/// What a note says about how often: a period, or never.
package enum CadenceRule: Hashable, Sendable {
  case every(Cadence)
  /// `cadence: never`: this person is never due.
  case never
}
