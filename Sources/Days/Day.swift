/// A calendar day, without clock or time zone, in the Gregorian calendar extended backwards.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  /// The day of a number; one beyond reason becomes the first or last that is counted with.
  package init(number: Int) {
    self.number = min(max(number, Self.numbers.lowerBound), Self.numbers.upperBound)
  }

  /// The day of a date that exists; nil for 30 February, for month 13, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  /// That day of a month, or the last of the month if it is shorter; the month from 1 to 12.
  init(year: Int, month: Int, dayOrLast day: Int) {
    let last = Self.length(ofMonth: month, year: year)
    self.init(number: Self.number(year: year, month: month, day: min(day, last)))
  }

  package var year: Int { civil.year }
  /// 1 for January.
  package var month: Int { civil.month }
  package var dayOfMonth: Int { civil.day }
  package var weekday: Weekday { Weekday(of: self) }

  /// Before every day that a note can name.
  package static let distantPast = Day(number: numbers.lowerBound)

  // From 222 BC to the year 12921: more than a note can name, and no sum of two overflows.
  private static let numbers = -800_000...4_000_000

  /// The day so many days later.
  package func adding(days: Int) -> Day {
    Day(number: number + min(max(days, -Self.numbers.upperBound), Self.numbers.upperBound))
  }

  /// The same day of the month so many months later, or the last day of that month if it is shorter.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let months = min(max(months, -200_000), 200_000)
    let index = year * 12 + (month - 1) + months
    let newMonth = (index % 12 + 12) % 12
    return Day(year: (index - newMonth) / 12, month: newMonth + 1, dayOrLast: day)
  }

  /// Days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int {
    left.number - right.number
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// The number of days in a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  // Counting from 1 March makes the leap day the last of its year (Howard Hinnant, "chrono-Compatible
  // Low-Level Date Algorithms").
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2026-10-02`.
  package var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with zeros before it, to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
