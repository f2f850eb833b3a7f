import Days
import People
import VaultIndex
import VaultSettings

/// What every rule looks at: the people, the day, the settings.
final class ReviewContext: Sendable {
  let index: PeopleIndex
  let day: Day
  let settings: Settings
  /// How many items of a section are asked for; nil for as many as its rule shows.
  let limit: Int?
  /// The kindred spirits who are not archived, by path.
  let kindred: [Person]
  private let lazyTopics: Once<Topics>
  private let lazyIntroductions: Once<Introductions>

  init(index: PeopleIndex, day: Day, settings: Settings, limit: Int? = nil) {
    let limit = limit.map { max(0, $0) }
    let kindred = index.people.filter { $0.profile.isKindred && !$0.profile.isArchived }
    let topics = Once {
      Topics(
        of: kindred.filter { Resting($0, on: day) == nil },
        beside: kindred.filter { $0.profile.died == nil && Resting($0, on: day) != nil },
        commonWord: settings.review.commonWordPeople)
    }
    lazyTopics = topics
    lazyIntroductions = Once {
      Introductions(
        among: topics.value, in: index, on: day, numbers: settings.review,
        limit: limit ?? settings.review.introduceLimit)
    }
    self.index = index
    self.day = day
    self.settings = settings
    self.limit = limit
    self.kindred = kindred
  }

  /// What those of them who may be approached offer and like.
  var topics: Topics { lazyTopics.value }

  /// The pairs of them worth introducing.
  var introductions: Introductions { lazyIntroductions.value }

  /// The numbers of the rules.
  var numbers: ReviewSettings { settings.review }

  /// The newest report from before this day; today's is about to be written again.
  var previousReport: Day? {
    index.reports.last { $0.day < day }?.day
  }
}
