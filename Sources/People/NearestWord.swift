/// Finds what a misspelt word was meant to be.
package enum NearestWord {
  /// The candidates that are nearest to a word, if they are near at all; more than one where they are
  /// equally near, sorted.
  ///
  /// Up to a third of the letters may differ, three at most, in folded text; in a word of three letters
  /// or less, one.
  package static func among(_ candidates: some Sequence<String>, to word: String) -> [String] {
    let letters = Array(word.folded.unicodeScalars)
    guard !letters.isEmpty, letters.count <= longestWord else { return [] }
    var nearest: [String] = []
    var least = max(1, min(3, letters.count / 3))
    for candidate in candidates {
      let others = Array(candidate.folded.unicodeScalars)
      guard abs(others.count - letters.count) <= least else { continue }
      let distance = distance(letters, others)
      if distance < least { nearest = [] }
      if distance <= least {
        least = distance
        nearest.append(candidate)
      }
    }
    return nearest.sorted()
  }

  // What is longer is no word that someone mistyped.
  private static let longestWord = 100

  /// The letters to add, drop or change, or neighbours to swap, that make one word of the other
  /// (Damerau and Levenshtein, no letter touched twice).
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let change = last[column] + (one[row] == other[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
