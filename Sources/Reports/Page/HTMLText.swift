extension String {
  /// The text as HTML and SVG show it, in an element or between double quotes, and never act on it.
  ///
  /// Looked at scalar by scalar: a quotation mark with an accent over it is one `Character`, and still
  /// ends an attribute. Line ends and other control characters become spaces, and hidden characters
  /// are gone.
  package var escapedForHTML: String {
    if utf8.allSatisfy(\.isPlainInHTML) { return self }
    var escaped = ""
    for scalar in withoutHiddenCharacters {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.isControl: escaped += " "
      case _ where scalar.isNoncharacter: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether letters of a script that is written from right to left are in it.
  var hasRightToLeftLetters: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08ff, 0xfb1d...0xfdff, 0xfe70...0xfefc, 0x10800...0x10fff, 0x1e800...0x1efff:
        true
      default: false
      }
    }
  }
}

extension UInt8 {
  /// Whether it is a character of ASCII that is seen and does nothing.
  fileprivate var isPlainInHTML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: (0x20..<0x7f).contains(self)
    }
  }
}

extension Unicode.Scalar {
  /// What no document may hold (Unicode Standard, 23.7).
  fileprivate var isNoncharacter: Bool {
    value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(value)
  }
}
