/// A date in English words: `2 October 2026`, `Tuesday, July 1st 2025, 8:08:01 pm`, `March 2`.
struct WordedDate {
  let year: Int?
  /// 1 for January.
  let month: Int
  let day: Int

  /// Nil where the text is something else, or says more than a date and a time; the day may be one
  /// that no month has.
  init?(_ text: Substring) {
    var words = dateWords(withoutWeekday(text))[...]
    guard let first = words.popFirst(), let second = words.popFirst() else { return nil }
    if let month = MonthName.number(of: first), let day = Self.ordinal(second) {
      (self.month, self.day) = (month, day)
    } else if let day = Self.ordinal(first), let month = MonthName.number(of: second) {
      (self.month, self.day) = (month, day)
    } else {
      return nil
    }
    year = words.first.flatMap { decimal($0, digits: 4...4) }
    if year != nil { words.removeFirst() }
    guard isRestOfDate(words.joined(separator: " ")) else { return nil }
  }

  /// The number of `2`, `2nd` or `2.`.
  private static func ordinal(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word[digits.endIndex...].lowercased()
    guard ["", ".", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return decimal(digits, digits: 1...2)
  }
}
