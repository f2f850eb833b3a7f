import Findings

/// The name of an item for as long as it is about the same: `r-4f1ck2`.
///
/// The section's letter and thirty bits over what the item is about.
struct ItemID {
  /// The id of an item about people and, where a section can say several things of one person, the
  /// words or days that tell these apart.
  static func make(_ section: SectionID, people: [NotePath], about words: String...) -> String {
    var fingerprint = Fingerprint()
    for person in people {
      fingerprint.combine(person.bytes)
      fingerprint.combine(CollectionOfOne(0))
    }
    for word in words {
      fingerprint.combine(word.utf8)
      fingerprint.combine(CollectionOfOne(0))
    }
    return "\(section.letter)-\(fingerprint.sixCharacters)"
  }
}

extension [ReviewItem] {
  /// The same items with a number behind the ids of those that would share one, counted in the order
  /// of the notes, so that a number does not depend on where the items stand in the section.
  func withDistinctIDs() -> [ReviewItem] {
    guard Set(map { $0.id }).count < count else { return self }
    let sharing = Dictionary(grouping: indices) { self[$0].id }.filter { $0.value.count > 1 }
    var items = self
    for positions in sharing.values {
      let inOrder = positions.sorted { self[$0].isWritten(before: self[$1]) }
      for (ordinal, position) in inOrder.enumerated().dropFirst() {
        items[position].id += "-\(ordinal + 1)"
      }
    }
    return items
  }
}

extension ReviewItem {
  fileprivate func isWritten(before other: ReviewItem) -> Bool {
    guard let left = sources.first, let right = other.sources.first else { return false }
    return (left.path, left.line) < (right.path, right.line)
  }
}
