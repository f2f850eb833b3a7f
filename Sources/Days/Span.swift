/// The time between two days, counted in the calendar: a month is a month, whatever its length.
package struct Span: Hashable, Sendable {
  package let start: Day
  package let end: Day

  /// The time between two days, in either order.
  package init(_ one: Day, _ other: Day) {
    start = min(one, other)
    end = max(one, other)
  }

  package var days: Int { end - start }

  /// The whole months; from the 31st to the last day of a shorter month is one.
  package var months: Int {
    let count = 12 * (end.year - start.year) + end.month - start.month
    return start.adding(months: count) > end ? count - 1 : count
  }

  /// The length as people say it: `5 days`, `15 weeks`, `7 months`, `2 years`; always whole, and
  /// rounded down.
  package var words: String {
    if days < 14 { return plural(days, "day") }
    // Not by the weeks alone: 26 of them can be a day or two short of six months.
    if months < 6 { return plural(days / 7, "week") }
    return months < 24 ? plural(months, "month") : plural(months / 12, "year")
  }
}
