/// Finds what a misspelt word was meant to be.
package struct NearestWord: Sendable {
  private let candidates: [Candidate]

  private struct Candidate {
    let word: String
    /// The folded letters, and a set of them in which letters may share a place.
    let letters: [Unicode.Scalar]
    let set: UInt64

    init(_ word: String) {
      self.word = word
      letters = Array(word.folded.unicodeScalars)
      set = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }
  }

  /// The words that can be meant, made ready for many questions.
  package init(among candidates: some Sequence<String>) {
    self.candidates = candidates.map(Candidate.init)
  }

  /// The candidates that are nearest to a word, if they are near at all; more than one where they are
  /// equally near, sorted.
  ///
  /// Up to a third of the letters may differ, three at most, in folded text; in a word of three letters
  /// or less, one.
  package func words(near word: String) -> [String] {
    let asked = Candidate(word)
    let count = asked.letters.count
    guard count > 0, count <= Self.longestWord else { return [] }
    var nearest: [String] = []
    var least = max(1, min(3, count / 3))
    for candidate in candidates {
      // A change of one letter takes one from the set and puts one in: most words differ by more.
      guard abs(candidate.letters.count - count) <= least,
        (candidate.set ^ asked.set).nonzeroBitCount <= 2 * least
      else { continue }
      let distance = Self.distance(asked.letters, candidate.letters)
      if distance < least { nearest = [] }
      if distance <= least {
        least = distance
        nearest.append(candidate.word)
      }
    }
    return nearest.sorted()
  }

  /// The nearest of some candidates that are asked for once.
  package static func among(_ candidates: some Sequence<String>, to word: String) -> [String] {
    NearestWord(among: candidates).words(near: word)
  }

  // What is longer is no word that someone mistyped.
  private static let longestWord = 100

  /// The letters to add, drop or change, or neighbours to swap, that make one word of the other
  /// (Damerau and Levenshtein, no letter touched twice).
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast = Array(0...other.count)
    var last = beforeLast
    var current = beforeLast
    for row in one.indices {
      current[0] = row + 1
      for column in other.indices {
        let change = last[column] + (one[row] == other[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current[column + 1] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count]
  }
}
