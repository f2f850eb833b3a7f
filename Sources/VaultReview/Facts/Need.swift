import People
import VaultIndex

/// Something that someone looks for, and what it is about.
struct Need: Sendable {
  /// As the note has it: "a wood engraver for a frontispiece".
  let text: String
  /// Its significant words.
  let words: [String]
  /// Those of them that say what it is, rather than which: "engraver" of a wood engraver.
  private let keyWords: Set<String>
  let source: Source

  init(_ stated: Stated<String>, of person: Person) {
    text = stated.value
    words = stated.value.significantWords
    keyWords = NeedWords.key(in: stated.value)
    source = Source(path: person.path, line: stated.line)
  }

  static func all(of person: Person) -> [Need] {
    person.profile.lookingFor.map { Need($0, of: person) }
  }

  /// Whether some words say enough of it.
  ///
  /// More than half of its own do; or half, where one of them says what it is. "A job in Berlin" has nothing to do with "a flat in Berlin".
  func isMet(by shared: [String]) -> Bool {
    guard !shared.isEmpty, 2 * shared.count <= words.count else { return !shared.isEmpty }
    return 2 * shared.count == words.count && shared.contains(where: keyWords.contains)
  }

  /// "looking for a wood engraver", with the line that says so.
  var lookingWords: Phrase {
    "\(cited: "looking for \(text.quoted(atMost: 80))", at: source)"
  }
}

/// How what someone offers or likes meets a need.
///
/// It does where their topics have words enough of the need, or where all words of one topic are among
/// the need's. Where their offers alone do, what they like is left aside.
struct Fit: Sendable {
  /// The topics that share words with the need; one that shares no more than another is left out.
  let topics: [Topic]
  /// Whether they offer it; otherwise it is something they like.
  let isOffer: Bool
  /// The words that are shared, in the order of the need.
  let words: [String]

  /// Nil where the topics do not meet the need.
  init?(of topics: [Topic], for need: Need) {
    if let offered = Self.meeting(need, by: topics.filter(\.isOffer)) {
      (self.topics, isOffer) = (offered, true)
    } else if let found = Self.meeting(need, by: topics) {
      (self.topics, isOffer) = (found, false)
    } else {
      return nil
    }
    let found = self.topics
    words = need.words.filter { word in found.contains { $0.words.contains(word) } }
  }

  private static func meeting(_ need: Need, by topics: [Topic]) -> [Topic]? {
    let near = topics.filter { $0.words.contains(where: need.words.contains) }
    guard !near.isEmpty else { return nil }
    let shared = need.words.filter { word in near.contains { $0.words.contains(word) } }
    let isWhole = near.contains { $0.words.allSatisfy(need.words.contains) }
    guard isWhole || need.isMet(by: shared) else { return nil }
    return near.enumerated().filter { place, topic in
      !near.enumerated().contains {
        $0 != place && $1.says(more: $0 < place, than: topic, of: need.words)
      }
    }.map(\.element)
  }

  /// "offers book design", "likes type design and may know more": of somebody.
  var singularWords: Phrase { "\(topics.singularWords)\(hope)" }

  /// "offer book design", "like type design and may know more": of you, or them.
  var pluralWords: Phrase { "\(topics.pluralWords)\(hope)" }

  /// Who likes a thing has not said that they could help with it.
  private var hope: String { isOffer ? "" : " and may know more" }
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
