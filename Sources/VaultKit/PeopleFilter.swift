import Days
import People
import VaultIndex
import VaultReview

/// Which people `vault list` shows: those for whom everything asked for is so.
package struct PeopleFilter: Sendable {
  /// Kindred spirits only, as long as nothing else is asked for.
  package var kindredOnly = true
  package var starredOnly = false
  /// Only those who are due.
  package var overdueOnly = false
  package var tags: [String] = []
  package var interests: [String] = []
  package var groups: [String] = []
  package var places: [String] = []
  /// Only those with whom there was contact on this day or later.
  package var since: Day?

  package init() {}

  /// Whether someone is shown; words are compared without case and accents.
  package func admits(_ listed: ListedPerson) -> Bool {
    let profile = listed.person.profile
    let standing = listed.standing
    if kindredOnly && !profile.isKindred { return false }
    if starredOnly && !profile.isStarred { return false }
    if overdueOnly && !standing.isOverdue { return false }
    if let since, standing.lastContact?.day ?? .distantPast < since { return false }
    return tags.allSatisfy { tag in profile.tags.contains { $0.isTag(tag) } }
      && interests.allSatisfy(profile.interests.says)
      && groups.allSatisfy(profile.groups.says)
      && places.allSatisfy(profile.isAt)
  }
}

extension [Stated<String>] {
  fileprivate func says(_ word: String) -> Bool {
    contains { $0.value.folded == word.folded }
  }
}

extension String {
  /// `work/clients` is also `work`, and `#work` is `work`.
  fileprivate func isTag(_ asked: String) -> Bool {
    let asked = asked.drop { $0 == "#" }.folded
    return folded == asked || folded.hasPrefix(asked + "/")
  }
}

extension Profile {
  /// Whether a fact that names a place has the word in it: `--place Leeds` finds `Leeds, England`.
  fileprivate func isAt(_ place: String) -> Bool {
    details.contains { detail in
      Self.placeKeys.contains(detail.key) && detail.value.value.folded.contains(place.folded)
    }
  }

  private static let placeKeys: Set = ["city", "location", "country", "address", "timezone"]
}
