import ArgumentParser
import Days

extension Day {
  /// A day as an argument gives it: `2026-11-21`, or in words, as seen from a day.
  init(
    typed text: String, on today: Day = .today, looking direction: DayInWords.Direction = .back
  ) throws(ValidationError) {
    switch DayInWords(text, on: today, looking: direction) {
    case .day(let day): self = day
    case .ambiguous:
      throw ValidationError("\(text) can be read as two days: write it as 2026-11-21.")
    case .impossible:
      throw ValidationError("\(text) is not a day of the calendar: write it as 2026-11-21.")
    case .unreadable:
      throw ValidationError(
        "\(text) is not a day: write it as 2026-11-21, or in words such as yesterday, "
          + "last friday or 3 weeks ago.")
    }
  }
}
