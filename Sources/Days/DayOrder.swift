/// The order of day and month in `3/10`.
package enum DayOrder: String, CaseIterable, Hashable, Sendable {
  case dayMonth = "day-month"
  case monthDay = "month-day"
}
