import Days
import People
import Reports
import VaultIndex
import VaultReview
import VaultSettings

extension Vault {
  /// The pictures of a page: those that have something to show.
  package func pictures(of reading: VaultReading, on day: Day) -> [Picture] {
    PictureKind.allCases.map { picture($0, of: reading, on: day) }.filter { !$0.isEmpty }
  }

  /// A picture of everyone.
  package func picture(_ kind: PictureKind, of reading: VaultReading, on day: Day) -> Picture {
    let people = reading.index.people.filter { !$0.profile.isArchived }
    let kindred = people.filter { $0.profile.isKindred && $0.profile.died == nil }
    switch kind {
    case .circle:
      let standings = kindred.map { Standing(of: $0, on: day, settings: settings) }
      return .circle(of: zip(kindred, standings).map { (person: $0, standing: $1) }, on: day)
    case .calendar: return .calendar(of: people, until: day)
    case .balance:
      return .balance(
        of: kindred, in: reading.index, until: day, months: settings.review.balanceMonths)
    }
  }
}

/// A picture of everyone, in the order of the page.
package enum PictureKind: String, CaseIterable, Sendable {
  case circle, calendar, balance
}
