extension Character {
  /// How many columns of a terminal it takes: 0, 1, 2, or more for some clusters of Indian scripts.
  var displayWidth: Int {
    if let value = asciiValue { return value < 0x20 || value == 0x7f ? 0 : 1 }
    if isEmojiSequence { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether text in East Asian scripts may break after it.
  var isWide: Bool { displayWidth > 1 }

  private var isEmojiSequence: Bool {
    let scalars = unicodeScalars
    guard scalars.count > 1, let first = scalars.first else { return false }
    return first.properties.isEmojiPresentation || scalars.contains { $0.value == 0xfe0f }
      || first.properties.isEmoji && scalars.contains { $0.value == 0x200d }
  }
}

extension String {
  /// How many columns of a terminal it takes.
  package var displayWidth: Int {
    reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks whose characters are wide or full width (Unicode Standard Annex 11), roughly: a wide
  /// character too many only breaks a line earlier.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f,  // Hangul syllables' first parts
    0x2e80...0x303e,  // radicals, ideographic punctuation
    0x3041...0xa4cf,  // kana, ideographs, Yi
    0xa960...0xa97f,  // more of Hangul
    0xac00...0xd7a3,  // Hangul syllables
    0xf900...0xfaff,  // compatibility ideographs
    0xfe10...0xfe19,  // vertical punctuation
    0xfe30...0xfe6f,  // compatibility and small forms
    0xff01...0xff60,  // full-width forms
    0xffe0...0xffe6,  // full-width signs
    0x16fe0...0x18dff,  // Tangut, Khitan
    0x1aff0...0x1b2ff,  // more of kana
    0x20000...0x3fffd,  // further ideographs
  ]
}
