// Days as a review says them, in English whatever the locale.
extension Day {
  /// The date with its year: `21 November 2026`.
  package var words: String {
    "\(dayOfMonth) \(monthName) \(year)"
  }

  /// The date, with its year where that is not the year of `today`: `8 August`, `8 August 2025`.
  package func words(on today: Day) -> String {
    year == today.year ? "\(dayOfMonth) \(monthName)" : words
  }

  /// The day in a sentence: `today`, `tomorrow`, `yesterday`, or `on Friday 27 November`.
  package func dayWords(on today: Day) -> String {
    nearWords(on: today) ?? "on \(weekday.name) \(words(on: today))"
  }

  /// How far away it is: `today`, `yesterday`, `15 weeks ago`, `tomorrow`, `in 3 days`.
  package func distanceWords(on today: Day) -> String {
    let span = Span(self, today).words
    return nearWords(on: today) ?? (self < today ? "\(span) ago" : "in \(span)")
  }

  private func nearWords(on today: Day) -> String? {
    switch self - today {
    case -1: "yesterday"
    case 0: "today"
    case 1: "tomorrow"
    default: nil
    }
  }

  /// The name of its month: `November`.
  package var monthName: String { MonthName.all[month - 1] }
}
