import Days
import People
import VaultIndex

/// What of someone's note has words of a topic.
struct TopicReading {
  /// A part of what a note says.
  enum Place {
    /// One of the statements of an aspect, by its number.
    case statement(Aspect, Int)
    /// An entry, by its number.
    case entry(Int)

    var isStatement: Bool {
      if case .statement = self { true } else { false }
    }
  }

  /// All of it, as it is weighed against others.
  private(set) var text = Relevance.Text()
  /// Each place with the words that it shares, and how much one of them weighs there.
  private(set) var places: [(place: Place, words: [Int], weight: Double)] = []

  /// Of one entry no more words are read.
  private static let longestEntry = 2_000
  /// So many places are named for each person.
  private static let mostPlaces = 4
  /// Further places are named as long as they tell a quarter of what the first does.
  private static let leastShare = 0.25

  init(of person: Person, for search: TopicSearch) {
    var weights: [Int: Double] = [:]
    for aspect in search.aspects {
      for (number, statement) in person.statements(aspect).enumerated() {
        let (found, count) = search.query.places(in: statement.value)
        text.length += Double(count)
        guard Self.isAbout(search.query, found.count, of: count) else { continue }
        let weight = aspect.weight * Double(found.count) / Double(count)
        for word in found { weights[word, default: 0] += weight }
        places.append((.statement(aspect, number), found, weight))
      }
    }
    if search.aspects.contains(.entry) { read(person.entries, for: search, &weights) }
    text.weights = weights.sorted { $0.key < $1.key }.map { (place: $0.key, weight: $0.value) }
  }

  /// Whether a statement is about a topic, so many of its words being there: half of them, two, or all
  /// that the topic has.
  private static func isAbout(_ query: TopicQuery, _ found: Int, of count: Int) -> Bool {
    found > 0 && (2 * found >= count || found >= min(2, query.count))
  }

  private mutating func read(
    _ entries: [LogEntry], for search: TopicSearch, _ weights: inout [Int: Double]
  ) {
    for (number, entry) in entries.enumerated() {
      guard entry.day <= search.day, entry.kind != "tried" else { continue }
      let (found, count) = search.query.counts(in: entry.topicText, atMost: Self.longestEntry)
      // What was said a year ago tells half as much as what was said today.
      let freshness = 365 / Double(365 + (search.day - entry.day))
      text.length += freshness * Double(count)
      // A single word that once fell in a talk says little, unless little was asked for.
      guard !found.isEmpty, found.count >= min(2, (search.query.count + 1) / 2) else { continue }
      for (word, count) in found { weights[word, default: 0] += freshness * Double(count) }
      places.append((.entry(number), found.keys.sorted(), freshness))
    }
  }

  /// The places that tell most, the first the most; an entry only where it adds a word.
  ///
  /// - Parameter telling: how much each word of the topic tells.
  func telling(_ telling: [Double]) -> [Place] {
    let weighed = places.map { found in
      (found: found, sum: found.words.reduce(0) { $0 + telling[$1] } * found.weight)
    }
    let least = (weighed.map(\.sum).max() ?? 0) * Self.leastShare
    let inOrder = weighed.enumerated().filter { $0.element.sum >= least }.sorted { left, right in
      (right.element.sum, left.offset) < (left.element.sum, right.offset)
    }
    var told: Set<Int> = []
    return inOrder.map(\.element.found).filter { found in
      let isNew = !told.isSuperset(of: found.words)
      told.formUnion(found.words)
      return isNew || found.place.isStatement
    }.prefix(Self.mostPlaces).map(\.place)
  }
}
