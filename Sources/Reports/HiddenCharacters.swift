/// Characters that act on the text around them without being seen: in a terminal or a page they can
/// hide, reorder or overwrite words.
extension Unicode.Scalar {
  /// The control characters of ASCII and Latin-1, tab and line ends among them, and Unicode's line ends.
  package var isControl: Bool {
    value < 0x20 || (0x7f..<0xa0).contains(value) || value == 0x2028 || value == 0x2029
  }

  /// Marks and overrides of writing direction, zero-width characters and tags, but for joiners.
  package var isHidden: Bool {
    switch value {
    case 0x00ad, 0x034f, 0x061c, 0x180e, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2060...0x206f,
      0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f:
      true
    default: false
    }
  }

  /// The zero-width joiner and non-joiner, which Persian, Hindi and joined emoji are written with.
  var isJoiner: Bool { value == 0x200c || value == 0x200d }
}

extension String {
  /// The text without hidden characters; joiners stay where they can join something.
  var withoutHiddenCharacters: String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isHidden {
      if scalar.isJoiner {
        guard let last = kept.last, !last.isASCII, !last.isJoiner else { continue }
      }
      kept.append(scalar)
    }
    return kept
  }
}
