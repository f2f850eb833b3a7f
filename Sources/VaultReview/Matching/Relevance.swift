#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How much each of many texts is about the words of a query: Okapi BM25 with weighted words
/// (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
///
/// A word that few texts have tells more than one that many have; the second time a word stands in a
/// text tells less than the first; of two texts the shorter is more about its words.
struct Relevance {
  /// What a text has of the query.
  struct Text {
    /// The weight of each word of the query that it has, by the word's place, in the order of places.
    var weights: [(place: Int, weight: Double)] = []
    /// The weight of all its words.
    var length = 0.0
  }

  /// How soon a further time tells nothing new.
  private static let saturation = 1.2
  /// How much the length counts: less than usual, as a long log is no fault.
  private static let lengthShare = 0.4

  /// The relevance of each text, 0 for one that has no word of the query.
  let scores: [Double]
  /// How much each word of the query tells, by its place: how often the query says it, and how few
  /// texts have it.
  let telling: [Double]

  init(of texts: [Text], for query: TopicQuery) {
    var holders = [Double](repeating: 0, count: query.count)
    for text in texts {
      for found in text.weights { holders[found.place] += 1 }
    }
    let count = Double(texts.count)
    let telling = zip(query.weights, holders).map { weight, holders in
      weight * log(1 + (count - holders + 0.5) / (holders + 0.5))
    }
    let average = max(1, texts.reduce(0) { $0 + $1.length } / max(1, count))
    scores = texts.map { text in
      let share = Self.lengthShare * text.length / average
      let norm = Self.saturation * (1 - Self.lengthShare + share)
      return text.weights.reduce(0) { sum, found in
        let often = found.weight * (Self.saturation + 1) / (found.weight + norm)
        return sum + telling[found.place] * often
      }
    }
    self.telling = telling
  }
}
