import ArgumentParser
import Days
import VaultKit

/// The arguments of `vault list` that say who is shown.
struct ListFilters: ParsableArguments {
  @Flag(help: "Everyone, kindred or not.")
  var all = false

  @Flag(help: "Kindred spirits only: the default.")
  var kindred = false

  @Flag(help: "Starred people only.")
  var star = false

  @Flag(help: "Only those who could use a word by now.")
  var overdue = false

  @Option(help: ArgumentHelp("Only those with this tag.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: ArgumentHelp("Only those with this interest.", valueName: "interest"))
  var interest: [String] = []

  @Option(help: ArgumentHelp("Only those in this group.", valueName: "group"))
  var group: [String] = []

  @Option(help: ArgumentHelp("Only those whose city or country says so.", valueName: "place"))
  var place: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only those you were in touch with since a day: 2026-08-01, 3 months ago.", valueName: "day"))
  var since: String?

  mutating func validate() throws {
    if all && kindred {
      throw ValidationError("--all and --kindred say two different things: give one of them.")
    }
    if let since { _ = try Day(typed: since) }
  }

  /// The filter that these arguments ask for on a day.
  func filter(on day: Day) throws -> PeopleFilter {
    var filter = PeopleFilter()
    filter.kindredOnly = !all
    filter.starredOnly = star
    filter.overdueOnly = overdue
    filter.tags = tag
    filter.interests = interest
    filter.groups = group
    filter.places = place
    filter.since = try since.map { try Day(typed: $0, on: day) }
    return filter
  }
}
