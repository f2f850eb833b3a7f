/// What a whole value says of a day: `2026-10-02`, `[[October 2nd, 2026]]`, `unknown`.
package enum DateReading: Hashable, Sendable {
  case day(Day)
  /// The text says that there is none: it is empty, `unknown`, `TBD` …
  case absent
  /// A date that no calendar has: `2026-02-30`. It is never rolled over.
  case impossible
  case unreadable

  /// Reads a value: ISO with `-` or `/`, or English words; with a weekday or a time, which are read
  /// past; inside `[[…]]` or not (docs/FORMAT.md, Dates).
  package init(_ text: some StringProtocol) {
    // Most dates are typed as they should be, and of those there are many.
    if let date = Self.plain(text) {
      self = date
      return
    }
    let text = unlinked(text)
    if AbsentValue.isStated(by: text) {
      self = .absent
    } else {
      self = Self.iso(text) ?? Self.words(text) ?? .unreadable
    }
  }

  /// Nil where the text is not an ISO date and nothing else.
  static func plain(_ text: some StringProtocol) -> DateReading? {
    guard text.utf8.count == IsoDate.length else { return nil }
    return switch isoDate(Substring(text)) {
    case .day(let day): .day(day)
    case .impossible: .impossible
    case .notADate: nil
    }
  }

  /// Nil where the text does not begin as an ISO date does.
  static func iso(_ text: Substring) -> DateReading? {
    let text = withoutWeekday(text)
    switch isoDate(text) {
    case .notADate: return nil
    case .impossible: return .impossible
    case .day(let day):
      var rest = text.dropFirst(IsoDate.length)
      if rest.first == "T" { rest.removeFirst() }
      return isRestOfDate(rest) ? .day(day) : .unreadable
    }
  }

  private static func words(_ text: Substring) -> DateReading? {
    guard let date = WordedDate(text), let year = date.year else { return nil }
    return Day(year: year, month: date.month, day: date.day).map(DateReading.day) ?? .impossible
  }
}
