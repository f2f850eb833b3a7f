/// A day of the year, with or without the year: a birthday as people know it (vCard's `--03-02`).
package struct PartialDate: Hashable, Sendable {
  package let year: Int?
  /// 1 for January.
  package let month: Int
  package let day: Int

  /// Nil where no year has such a day; 29 February without a year is one.
  package init?(year: Int? = nil, month: Int, day: Int) {
    guard Day(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1 January of no year.
  package static let newYear = PartialDate(known: 1, 1)

  private init(known month: Int, _ day: Int) {
    year = nil
    self.month = month
    self.day = day
  }

  /// The first time it comes round on `day` or later; 29 February is 28 February in other years.
  package func next(from day: Day) -> Day {
    let thisYear = occurrence(in: day.year)
    return thisYear >= day ? thisYear : occurrence(in: day.year + 1)
  }

  /// The day itself where the year is known, else the newest of its days up to `day`; a 29 February is
  /// looked for in the years that have one.
  func newest(until day: Day) -> Day? {
    days(in: stride(from: day.year, through: day.year - Self.longestGap, by: -1)) { $0 <= day }
  }

  /// The day itself where the year is known, else the first of its days from `day` on; a 29 February
  /// is looked for in the years that have one.
  func first(from day: Day) -> Day? {
    days(in: stride(from: day.year, through: day.year + Self.longestGap, by: 1)) { $0 >= day }
  }

  private func days(in years: StrideThrough<Int>, where isMeant: (Day) -> Bool) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    return years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first(where: isMeant)
  }

  // No century that is not a leap year lies within eight years of another.
  private static let longestGap = 8

  /// How old someone born on this date, or how long past an event, on a day; nil without a year.
  package func years(on day: Day) -> Int? {
    guard let year else { return nil }
    let count = day.year - year - (occurrence(in: day.year) > day ? 1 : 0)
    return count >= 0 ? count : nil
  }

  private func occurrence(in year: Int) -> Day {
    Day(year: year, month: month, dayOrLast: day)
  }
}

extension PartialDate: CustomStringConvertible {
  /// `1988-03-02`, or `--03-02` without a year.
  package var description: String {
    let monthAndDay = "\(padded(month, to: 2))-\(padded(day, to: 2))"
    guard let year else { return "--" + monthAndDay }
    return "\(padded(year, to: 4))-\(monthAndDay)"
  }
}
