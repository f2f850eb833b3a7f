import Days
import VaultIndex
import VaultReview

extension Vault {
  /// For whom a text could be, those who come first first.
  package func people(
    toShare query: TopicQuery, in reading: VaultReading, on day: Day
  ) -> [ShareMatch] {
    reading.index.people(toShare: query, on: day, settings: settings)
  }
}
