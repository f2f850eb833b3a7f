import People

extension String {
  /// The words that say what a text is about, each once, as they are compared: folded, without stop
  /// words and numbers, and cut down to their stems (docs/REVIEW.md, Words that match).
  ///
  /// Of a script that sets no spaces, each two neighbouring characters are a word.
  var significantWords: [String] {
    // A text about everything is about nothing.
    significantWords(atMost: 200).reduce(into: []) { found, word in
      if !found.contains(word) { found.append(word) }
    }
  }

  /// These words in their order, each as often as it stands there; no more words than `limit` are read.
  func significantWords(atMost limit: Int) -> [String] {
    words(atMost: limit).compactMap { word in
      let stem = WordStem.of(word)
      return StopWords.contain(word, stem: stem) ? nil : stem
    }
  }

  /// All words, folded, in their order.
  func words(atMost limit: Int) -> [String] {
    WordReading(of: folded, atMost: limit).words
  }
}

/// Takes a folded text apart into its words.
private struct WordReading {
  private(set) var words: [String] = []
  /// Letters and digits, or characters that are words of their own.
  private var run: [Unicode.Scalar] = []

  init(of text: String, atMost limit: Int) {
    for scalar in text.unicodeScalars {
      if words.count >= limit { return }
      if Self.isWordPart(scalar) {
        if let last = run.last, last.setsNoSpaces != scalar.setsNoSpaces { finish() }
        run.append(scalar)
      } else if !Self.joins(scalar) {
        finish()
      }
    }
    finish()
  }

  private mutating func finish() {
    defer { run.removeAll(keepingCapacity: true) }
    guard let first = run.first else { return }
    if first.setsNoSpaces, run.count > 1 {
      words += zip(run, run.dropFirst()).map { Self.text([$0, $1]) }
    } else if !first.isASCII || run.count > 1 && !run.allSatisfy(Self.isDigit) {
      words.append(Self.text(run))
    }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// `end-grain` is one word, and so is `printer's`; marks above and below letters are passed over.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "'", "’", "\u{2011}": true
    default: !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value &- 0x61 < 26 || isDigit(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension Unicode.Scalar {
  /// Whether its script is written without spaces between words, or, as Korean, with endings that
  /// belong to none.
  var setsNoSpaces: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF,  // Thai, Lao, Burmese, Khmer
      0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x20000...0x2FA1F:
      true
    default: false
    }
  }
}
