/// A text whose like is looked for in notes, by its significant words.
package struct TopicQuery: Sendable {
  /// The place of each word below.
  private let places: [String: Int]
  /// How its words begin.
  private let beginnings: WordBeginnings
  /// How much each word tells of the text: one that it says often more, up to twice as much.
  let weights: [Double]

  /// More of a text is not read: what it is about it has said by then.
  private static let longest = 20_000

  package init(_ text: String) {
    var places: [String: Int] = [:]
    var counts: [Double] = []
    for word in text.withoutAddresses.significantWords(atMost: Self.longest) {
      if let place = places[word] {
        counts[place] += 1
      } else {
        places[word] = counts.count
        counts.append(1)
      }
    }
    self.places = places
    beginnings = WordBeginnings(of: places.keys)
    weights = counts.map { 2 * $0 / (1 + $0) }
  }

  /// Whether there is no word in it that could be looked for.
  package var isEmpty: Bool { places.isEmpty }

  /// How many different words it has.
  var count: Int { weights.count }

  /// The places of those words of a text that are the query's, each once, and how many different words
  /// the text has.
  func places(in text: String) -> (found: [Int], of: Int) {
    let words = text.significantWords
    return (words.compactMap { places[$0] }, words.count)
  }

  /// How often the words of a longer text are the query's, by place, and how many words it has.
  func counts(in text: String, atMost limit: Int) -> (found: [Int: Int], of: Int) {
    var found: [Int: Int] = [:]
    func count(_ word: String) {
      let stem = WordStem.of(word)
      guard let place = places[stem], !StopWords.contain(word, stem: stem) else { return }
      found[place, default: 0] += 1
    }
    let (words, candidates) = beginnings.words(of: text, atMost: limit)
    candidates.forEach(count)
    return (found, words)
  }

  /// Whether a text has a word of the query.
  func isMet(by text: String) -> Bool {
    text.significantWords.contains { places[$0] != nil }
  }
}

extension String {
  /// The text with links as they read, and of addresses only the path, whose words often tell what a
  /// page is about: `https://example.org/wood-type` is "wood type".
  fileprivate var withoutAddresses: String {
    let text = withLinksAsShown
    guard text.contains("://") else { return text }
    return text.split(whereSeparator: \.isWhitespace).map { word in
      guard let scheme = word.firstRange(of: "://") else { return String(word) }
      let path = String(word[scheme.upperBound...].drop { $0 != "/" })
      return path.replacing("-", with: " ").replacing("_", with: " ")
    }.joined(separator: " ")
  }
}
