import People

/// What an English need is about, as against which, where and for what: "engraver" of "a wood engraver
/// for a frontispiece", "print" and "book" of "someone to print a sample book".
enum NeedWords {
  /// The significant words that say what it is: the last before the first preposition; and behind
  /// "someone to" or "somebody who" the first as well, which says what they are to do.
  ///
  /// A language of other prepositions has but the last word.
  static func key(in text: String) -> Set<String> {
    let parts = text.words(atMost: 200).split { prepositions.contains($0) }.map(Array.init)
    let significant = parts.map { part in
      (opening: part.first, words: part.joined(separator: " ").significantWords)
    }
    guard let first = significant.first(where: { !$0.words.isEmpty }) else { return [] }
    let isDeed = first.opening.map(someone.contains) == true
    return Set([first.words.last, isDeed ? first.words.first : nil].compactMap(\.self))
  }

  private static let prepositions: Set = [
    "about", "against", "around", "at", "before", "behind", "beside", "between", "beyond", "by",
    "during", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "onto", "out",
    "outside", "over", "through", "under", "until", "via", "with", "within", "without",
  ]
  private static let someone: Set = [
    "anybody", "anyone", "how", "people", "person", "somebody", "someone", "to", "who", "whoever",
  ]
}
