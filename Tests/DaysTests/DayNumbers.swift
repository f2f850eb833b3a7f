import Days

/// A day of a test, which exists.
func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day {
  Day(year: year, month: month, day: dayOfMonth) ?? .distantPast
}
