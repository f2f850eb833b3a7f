import Days
import VaultIndex
import VaultReview

extension Vault {
  /// What is good to know of someone before a meeting.
  package func brief(of person: Person, in reading: VaultReading, on day: Day) -> MeetingBrief {
    MeetingBrief(of: person, in: reading.index, on: day, settings: settings)
  }

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

  /// Pairs worth introducing: all, those of one person, or what there is to say of two.
  package func introductions(
    of people: [Person], in reading: VaultReading, on day: Day, limit: Int
  ) -> PeopleAnswer {
    let index = reading.index
    guard let one = people.first else {
      return index.introductions(on: day, settings: settings, limit: limit)
    }
    guard let other = people.dropFirst().first else {
      return index.introductions(of: one, on: day, settings: settings, limit: limit)
    }
    return index.introduction(of: one, and: other, on: day, settings: settings)
  }

  /// Who could help with a topic.
  package func people(
    toAsk query: TopicQuery, in reading: VaultReading, on day: Day
  ) -> AskAnswer {
    reading.index.people(toAsk: query, on: day, settings: settings)
  }
}
