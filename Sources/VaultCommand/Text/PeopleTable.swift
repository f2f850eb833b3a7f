import Days
import People
import Reports
import VaultIndex
import VaultKit
import VaultReview

/// People one below the other, with last contact, cadence and the day from which they are due.
enum PeopleTable {
  /// In a narrower terminal the cadence, which changes least, is left out.
  private static let roomForCadence = 60

  /// - Parameter width: that of the terminal; nil where another program reads it.
  static func text(
    _ people: [ListedPerson], on day: Day, palette: Palette, fitting width: Int?
  ) -> String {
    guard !people.isEmpty else { return "" }
    var table = TextTable()
    table.rows = [["Name", "Last contact", "Cadence", "Due"].map { .init($0, .quiet) }]
    table.rows += people.map { row($0, on: day) }
    if let width, width < roomForCadence {
      for row in table.rows.indices { table.rows[row].remove(at: 2) }
    }
    return table.text(palette, fitting: width)
  }

  private static func row(_ listed: ListedPerson, on day: Day) -> [TextTable.Cell] {
    let profile = listed.person.profile
    let standing = listed.standing
    return [
      .init(profile.name + (profile.isStarred ? " ★" : ""), .person),
      .init(standing.lastContact?.day.distanceWords(on: day) ?? "not yet spoken"),
      .init(profile.isKindred && profile.died == nil ? standing.cadence : ""),
      .init(
        standing.resting ?? standing.due?.words(on: day) ?? (standing.isOverdue ? "any day" : "")),
    ]
  }
}
