/// What a value says of a day of the year: `1988-03-02`, `--03-02`, `March 2`, `23/10`.
package enum PartialDateReading: Hashable, Sendable {
  case date(PartialDate)
  /// The text says that there is none: it is empty, `unknown`, `TBD` …
  case absent
  /// `3/10`: either number can be the day, and nothing says which.
  case ambiguous
  /// A date that no calendar has: `1990-02-29`.
  case impossible
  /// A year without a day: `1990`, `March 1990`, `356 BCE`.
  case yearOnly
  case unreadable

  /// Reads a value in one of the forms of docs/FORMAT.md, Birthdays.
  ///
  /// The order settles which number of `3/10` is the day.
  package init(_ text: some StringProtocol, order: DayOrder? = nil) {
    if let date = Self.read(DateReading.plain(text)) {
      self = date
      return
    }
    let text = unlinked(text)
    if AbsentValue.isStated(by: text) {
      self = .absent
    } else {
      self =
        Self.monthAndDay(text) ?? Self.iso(text) ?? Self.numbers(text, order: order)
        ?? Self.words(text) ?? (isYear(text) ? .yearOnly : .unreadable)
    }
  }

  /// A date, or `.impossible`.
  ///
  /// Address books write the years 1 and 1604 where they know none.
  private init(year: Int?, month: Int, day: Int) {
    let year = year == 1 || year == 1604 ? nil : year
    self = PartialDate(year: year, month: month, day: day).map(Self.date) ?? .impossible
  }

  /// `--03-02`, `03-02`, or as vCard writes it, `--0302`.
  private static func monthAndDay(_ text: Substring) -> Self? {
    let isMarked = text.hasPrefix("--")
    let date = text.dropFirst(isMarked ? 2 : 0)
    var parts = date.split(separator: "-", omittingEmptySubsequences: false)
    if isMarked, parts.count == 1 { parts = [date.prefix(2), date.dropFirst(2)] }
    guard parts.count == 2, let month = decimal(parts[0], digits: 2...2),
      let day = decimal(parts[1], digits: 2...2)
    else { return nil }
    return Self(year: nil, month: month, day: day)
  }

  private static func iso(_ text: Substring) -> Self? { read(DateReading.iso(text)) }

  private static func read(_ date: DateReading?) -> Self? {
    switch date {
    case nil: nil
    case .day(let day): Self(year: day.year, month: day.month, day: day.dayOfMonth)
    case .impossible: .impossible
    case .absent, .unreadable: .unreadable
    }
  }

  private static func words(_ text: Substring) -> Self? {
    WordedDate(text).map { Self(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// `23/10`, `3/10/1988`; with dots the day is first: `1.7.2025`.
  private static func numbers(_ text: Substring, order: DayOrder?) -> Self? {
    let hasDots = text.contains(".")
    var parts = text.split(separator: hasDots ? "." : "/", omittingEmptySubsequences: false)
    if hasDots, parts.count == 3, parts[2].isEmpty { parts.removeLast() }
    let numbers = parts.prefix(2).compactMap { decimal($0, digits: 1...2) }
    let year = parts.dropFirst(2).first.flatMap { decimal($0, digits: 4...4) }
    guard numbers.count == 2, parts.count == (year == nil ? 2 : 3) else { return nil }
    let dayFirst = Self(year: year, month: numbers[1], day: numbers[0])
    let monthFirst = Self(year: year, month: numbers[0], day: numbers[1])
    if hasDots || monthFirst == .impossible || dayFirst == monthFirst { return dayFirst }
    if dayFirst == .impossible { return monthFirst }
    return switch order {
    case .dayMonth: dayFirst
    case .monthDay: monthFirst
    case nil: .ambiguous
    }
  }
}

/// Whether a text names a year and no day of it.
private func isYear(_ text: Substring) -> Bool {
  let words = dateWords(text)
  switch words.count {
  case 1: return decimal(words[0], digits: 4...4) != nil
  case 2:
    let hasEra = ["bc", "bce", "ad", "ce"].contains(words[1].lowercased())
    return hasEra && decimal(words[0], digits: 1...4) != nil
      || MonthName.number(of: words[0]) != nil && decimal(words[1], digits: 4...4) != nil
  default: return false
  }
}
