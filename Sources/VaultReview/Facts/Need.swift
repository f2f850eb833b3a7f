import People
import VaultIndex

/// Something that someone looks for, and what it is about.
struct Need: Sendable {
  /// As the note has it: "a wood engraver for a frontispiece".
  let text: String
  /// Its significant words.
  let words: [String]
  let source: Source

  static func all(of person: Person) -> [Need] {
    person.profile.lookingFor.map { stated in
      Need(
        text: stated.value, words: stated.value.significantWords,
        source: Source(path: person.path, line: stated.line))
    }
  }

  /// "looking for a wood engraver", with the line that says so.
  var lookingWords: Phrase {
    "\(cited: "looking for \(text.quoted(atMost: 80))", at: source)"
  }
}

/// How what someone offers or likes meets a need.
///
/// It does where at least half of the need's significant words are among those of their topics, or
/// where all words of one topic are among the need's. Where their offers alone do, what they like is
/// left aside.
struct Fit: Sendable {
  /// The topics that share words with the need; one that shares no more than another is left out.
  let topics: [Topic]
  /// Whether they offer it; otherwise it is something they like.
  let isOffer: Bool
  /// The words that are shared, in the order of the need.
  let words: [String]

  /// Nil where the topics do not meet the need.
  init?(of topics: [Topic], for need: [String]) {
    if let offered = Self.meeting(need, by: topics.filter(\.isOffer)) {
      (self.topics, isOffer) = (offered, true)
    } else if let found = Self.meeting(need, by: topics) {
      (self.topics, isOffer) = (found, false)
    } else {
      return nil
    }
    let found = self.topics
    words = need.filter { word in found.contains { $0.words.contains(word) } }
  }

  private static func meeting(_ need: [String], by topics: [Topic]) -> [Topic]? {
    let near = topics.filter { $0.words.contains(where: need.contains) }
    guard !near.isEmpty else { return nil }
    let shared = need.count { word in near.contains { $0.words.contains(word) } }
    let isWhole = near.contains { $0.words.allSatisfy(need.contains) }
    guard 2 * shared >= need.count || isWhole else { return nil }
    return near.enumerated().filter { place, topic in
      !near.enumerated().contains {
        $0 != place && $1.says(more: $0 < place, than: topic, of: need)
      }
    }.map(\.element)
  }
}

extension Topic {
  /// Whether it shares with a need all that another topic does, and more; or, where it stands before
  /// that one, as much.
  fileprivate func says(more isFirst: Bool, than other: Topic, of need: [String]) -> Bool {
    let mine = words.filter(need.contains)
    let theirs = other.words.filter(need.contains)
    return theirs.allSatisfy(mine.contains) && (isFirst || mine.count > theirs.count)
  }
}
