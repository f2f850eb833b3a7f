import People

extension String {
  /// The words that say what a text is about, each once, as they are compared: folded, without stop
  /// words and numbers, and cut down to their stems (docs/REVIEW.md, Words that match).
  ///
  /// Of a script that sets no spaces, each two neighbouring characters are a word.
  var significantWords: [String] {
    var found: [String] = []
    for word in WordReading(of: folded).words {
      let stem = WordStem.of(word)
      guard !StopWords.contain(word, stem: stem), !found.contains(stem) else { continue }
      found.append(stem)
    }
    return found
  }
}

/// Takes a folded text apart into its words.
private struct WordReading {
  private(set) var words: [String] = []
  /// Letters and digits, or characters that are words of their own.
  private var run: [Unicode.Scalar] = []

  /// A text about everything is about nothing: so many words are read.
  private static let limit = 200

  init(of text: String) {
    for scalar in text.unicodeScalars where words.count < Self.limit {
      if Self.isWordPart(scalar) {
        if let last = run.last, Self.isIdeograph(last) != Self.isIdeograph(scalar) { finish() }
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
    if Self.isIdeograph(first), run.count > 1 {
      words += zip(run, run.dropFirst()).map { Self.text([$0, $1]) }
    } else if !first.isASCII || run.count > 1 && !run.allSatisfy(Self.isDigit) {
      words.append(Self.text(run))
    }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// `end-grain` is one word, and so is `printer's`.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar == "’" || scalar == "\u{2011}"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value &- 0x61 < 26 || isDigit(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Chinese characters and both kana, which are written without spaces.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F: true
    default: false
    }
  }
}
