import People

extension TopicQuery {
  /// The words of a text that are the query's, as the text writes them, each once; what stands side by
  /// side is one: "wood type".
  func words(asIn text: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for run in matchingRuns(in: text.withLinksAsShown) where found.count < Self.mostWords {
      if seen.insert(run.folded).inserted { found.append(run) }
    }
    return found
  }

  /// A few words say what matches.
  private static let mostWords = 5

  private func matchingRuns(in text: String) -> [String] {
    var runs: [String] = []
    // Whether only a space stands between the last run and what follows.
    var isOpen = false
    for part in text.split(separator: " ") {
      for (word, isLast) in part.wordsAndEnds {
        let matching = word.contains(where: \.setsNoSpaces) ? spans(in: word) : [String(word)]
        let shown = matching.filter(isMet)
        if let first = shown.first, isOpen, shown.count == 1, let last = runs.popLast() {
          runs.append("\(last) \(first)")
        } else {
          runs += shown
        }
        isOpen = !shown.isEmpty && isLast
      }
    }
    return runs
  }

  /// Of a word in a script without spaces the longest parts of which each two neighbours are the query's.
  private func spans(in word: Substring) -> [String] {
    let characters = Array(word)
    guard characters.count > 1 else { return [String(word)] }
    var spans: [String] = []
    var isOpen = false
    for (one, other) in zip(characters, characters.dropFirst()) {
      let isShared = isMet(by: String([one, other]))
      if isShared, isOpen, let last = spans.popLast() {
        spans.append(last + String(other))
      } else if isShared {
        spans.append(String([one, other]))
      }
      isOpen = isShared
    }
    return spans
  }
}

extension Substring {
  /// The words of a text without spaces, and whether each ends it, with no mark behind it.
  fileprivate var wordsAndEnds: [(word: Substring, isLast: Bool)] {
    split { !($0.isLetter || $0.isNumber || "-'’\u{2011}".contains($0)) }
      .map { ($0, $0.endIndex == endIndex) }
  }
}

extension Character {
  fileprivate var setsNoSpaces: Bool { unicodeScalars.first?.setsNoSpaces == true }
}
