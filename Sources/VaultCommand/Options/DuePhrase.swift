import Days
import People

/// What somebody will do, and by when: `send her the samples by friday`.
///
/// In a note "friday" means nothing a week later, so the day is written as a date.
struct DuePhrase {
  private let words: String
  private let day: Day?

  /// Reads the day behind the last `by`, if that is what it is, as seen from a day.
  init(_ phrase: String, on today: Day) {
    var words = phrase.trimmed
    var day: Day?
    if let by = words.ranges(of: " by ").last,
      case .day(let due) = DayInWords(words[by.upperBound...], on: today, looking: .ahead)
    {
      day = due
      words = words[..<by.lowerBound].trimmed
    }
    self.words = words
    self.day = day
  }

  /// As a task says it.
  var asWritten: String {
    day.map { "\(words) 📅 \($0)" } ?? words
  }
}
