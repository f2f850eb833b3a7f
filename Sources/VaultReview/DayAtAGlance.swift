import Days
import VaultIndex
import VaultSettings

/// What a day begins with, in at most five lines: whom to write to first, what is due of what you
/// promised, and which days have come.
package struct DayAtAGlance: Sendable {
  package let lines: [Phrase]

  /// So many lines at most, and so many of promises and of days where there are more of both.
  private static let most = 5
  private static let fairShare = 2

  package init(of index: PeopleIndex, on day: Day, settings: Settings) {
    var settings = settings
    settings.review.comingUpDays = 1
    let context = ReviewContext(index: index, day: day, settings: settings, limit: 1)
    let first = [ReachOut().section(in: context), Drifting().section(in: context)]
      .compactMap(\.self).first
    let promises = OpenPromises(
      section: .keepYourWord, isMine: true, verb: "promised", context: context
    ).dueItems
    let days = ComingUp(includesMeetingsToday: true).section(in: context)?.items ?? []

    let waiting = first?.items.first.map { [Self.line(.reachOut, $0)] } ?? []
    let room = Self.most - waiting.count
    let promisesShown = max(Self.fairShare, room - days.count)
    lines =
      waiting
      + Self.lines(.keepYourWord, promises, atMost: promisesShown)
      + Self.lines(.comingUp, days, atMost: room - min(promises.count, promisesShown))
  }

  private static func lines(_ id: SectionID, _ items: [ReviewItem], atMost limit: Int) -> [Phrase] {
    var lines = items.prefix(limit).map { line(id, $0) }
    if let last = lines.popLast() {
      let rest = items.count - limit
      lines.append(rest > 0 ? "\(last), and \(rest) more" : last)
    }
    return lines
  }

  private static func line(_ id: SectionID, _ item: ReviewItem) -> Phrase {
    "\(id.title): \(item.text) — \(item.reason)"
  }
}
