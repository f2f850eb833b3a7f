/// What a person who types at a command means by a day: `yesterday`, `last friday`, `3 weeks ago`,
/// `2 October`, `2026-10-02`.
///
/// It is read as seen from a day. Words in a note never are: a note is read for years.
package enum DayInWords: Hashable, Sendable {
  /// Where to look for a day that comes round again, as a Friday or a 2 October does.
  package enum Direction: Hashable, Sendable {
    /// For what has happened: the newest.
    case back
    /// For what is to be: the next.
    case ahead
  }

  case day(Day)
  /// `3/10`: either number can be the day.
  case ambiguous
  /// A day that no calendar has: `30 February`, or `Monday 2 October` where that is a Friday.
  case impossible
  case unreadable

  /// Reads a day in one of the forms of docs/DAYS.md, seen from `today`.
  ///
  /// The direction says which Friday `friday` is, and whether `3 weeks` are over or to come. Words
  /// with a direction of their own, `tomorrow` and `3 weeks ago`, keep it.
  package init(_ text: some StringProtocol, on today: Day, looking direction: Direction) {
    let text = Self.withoutPreposition(trimmed(text))
    self =
      Self.dated(text, on: today, looking: direction)
      ?? RelativeDay(text, looking: direction)?.reading(on: today) ?? .unreadable
  }

  /// A day as the calendar names it, with its year or without; nil where the text is something else.
  private static func dated(
    _ text: Substring, on today: Day, looking direction: Direction
  ) -> DayInWords? {
    switch PartialDateReading(text) {
    case .absent, .unreadable, .yearOnly: return nil
    case .ambiguous: return .ambiguous
    case .impossible: return .impossible
    case .date(let date):
      let day = direction == .back ? date.newest(until: today) : date.first(from: today)
      let weekday = Weekday(word: text.prefix { !$0.isWhitespace && $0 != "," })
      guard let day, weekday == nil || weekday == day.weekday else { return .impossible }
      return .day(day)
    }
  }

  private static func withoutPreposition(_ text: Substring) -> Substring {
    let first = text.prefix { !$0.isWhitespace }
    let isDropped = ["on", "until", "till"].contains(first.lowercased())
    return isDropped ? trimmed(text[first.endIndex...]) : text
  }
}
