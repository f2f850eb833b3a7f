import People

/// What is looked for: words that all have to be there, `"phrases in quotes"`, and the beginnings of
/// words, `letter*`.
package struct SearchQuery: Sendable {
  /// One thing to be found: words that follow each other.
  struct Term {
    let words: SearchWords
    /// Whether the last word may go on.
    let isBeginning: Bool
  }

  let terms: [Term]

  package init(_ text: String) {
    var terms: [Term] = []
    var isQuoted = false
    for part in text.split(separator: "\"", omittingEmptySubsequences: false) {
      if isQuoted {
        terms += [Term(part)].compactMap(\.self)
      } else {
        // The star may stand behind the quotes: "trail run"*.
        if part.hasPrefix("*"), let last = terms.popLast() {
          terms.append(Term(words: last.words, isBeginning: true))
        }
        terms += part.split(whereSeparator: \.isWhitespace).compactMap(Term.init)
      }
      isQuoted.toggle()
    }
    self.terms = terms
  }

  /// Whether there is no word in it to look for.
  package var isEmpty: Bool { terms.isEmpty }

  /// The query in the language of SQLite's full text.
  var match: String {
    terms.map { term in
      let isOneCharacter = term.words.words.last.map { $0.isCharacter && !$0.isBehindCharacter }
      let words = term.words.terms(isWhole: false).joined(separator: " ")
      return "\"\(words)\"" + (term.isBeginning || isOneCharacter == true ? " *" : "")
    }.joined(separator: " AND ")
  }

  /// The parts of a text that are looked for, and how many of the terms are among them.
  package func matches(in text: String) -> (ranges: [Range<String.Index>], terms: Int) {
    let words = SearchWords(text).words
    var ranges: [Range<String.Index>] = []
    var count = 0
    for term in terms {
      let found = term.ranges(in: words)
      if !found.isEmpty { count += 1 }
      ranges += found
    }
    return (ranges.merged, count)
  }
}

extension SearchQuery.Term {
  fileprivate init?(_ text: Substring) {
    let words = SearchWords(String(text))
    guard !words.words.isEmpty else { return nil }
    self.init(words: words, isBeginning: text.hasSuffix("*"))
  }

  /// Where the words follow each other in a text.
  fileprivate func ranges(in text: [SearchWords.Word]) -> [Range<String.Index>] {
    let looked = words.words
    guard let last = looked.last, text.count >= looked.count else { return [] }
    return (0...(text.count - looked.count)).compactMap { start in
      let part = text[start..<(start + looked.count)]
      for (word, wanted) in zip(part, looked) {
        let isSame = word.text == wanted.text
        let mayGoOn = isBeginning && !last.isCharacter && wanted.range == last.range
        guard isSame || mayGoOn && word.text.hasPrefix(wanted.text) else { return nil }
      }
      guard let first = part.first, let end = part.last else { return nil }
      return first.range.lowerBound..<end.range.upperBound
    }
  }
}

extension [Range<String.Index>] {
  /// In order, those that touch or overlap as one.
  fileprivate var merged: [Range<String.Index>] {
    var merged: [Range<String.Index>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound >= range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
