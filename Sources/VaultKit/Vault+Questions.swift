import Days
import VaultIndex
import VaultReview

extension Vault {
  /// What a day begins with, in at most five lines.
  package func dayAtAGlance(_ day: Day, in reading: VaultReading) -> DayAtAGlance {
    DayAtAGlance(of: reading.index, on: day, settings: settings)
  }

  /// For whom a text could be, those who come first first.
  package func people(
    toShare query: TopicQuery, in reading: VaultReading, on day: Day
  ) -> [ShareMatch] {
    reading.index.people(toShare: query, on: day, settings: settings)
  }
}
