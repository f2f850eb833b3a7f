/// Words as a YAML scalar that Obsidian and every YAML reader take for the same words.
enum YAMLText {
  /// How a text is quoted.
  enum Quoting {
    case none, single, double
  }

  /// A text for a line `key: text`; quoted where it must be, or as `preferred` asks.
  ///
  /// - Parameter isInFlow: whether it stands between brackets, where commas end it.
  static func written(_ text: String, preferred: Quoting = .none, isInFlow: Bool = false) -> String
  {
    switch preferred {
    case .single where isOneLine(text): "'\(text.replacing("'", with: "''"))'"
    case .none where mayBePlain(text, isInFlow: isInFlow): text
    case .none, .single, .double: quoted(text)
    }
  }

  /// The quoting of a text as it is written.
  static func quoting(of written: some Collection<UInt8>) -> Quoting {
    switch written.first {
    case UInt8(ascii: "\""): .double
    case UInt8(ascii: "'"): .single
    default: .none
    }
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": written += "\\\(scalar)"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  private static func isOneLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }

  /// Whether a text without quotes is that text to YAML 1.1 and 1.2 alike.
  private static func mayBePlain(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isOneLine(text), first != " ", last != " ", last != ":"
    else { return false }
    let isWordStart = first.properties.isAlphabetic || ("0"..."9").contains(first)
    return isWordStart && !text.contains(": ") && !text.contains(" #") && !meansMore(text)
      && !(isInFlow && text.unicodeScalars.contains { ",[]{}:#".unicodeScalars.contains($0) })
  }

  /// Whether YAML takes the text for a number, a truth or nothing.
  ///
  /// A day stays as it is: everybody writes days without quotes.
  private static func meansMore(_ text: String) -> Bool {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    if words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
    let isDay =
      text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { place, byte in
        [4, 7].contains(place) ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
      }
    return !isDay
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || "_.:+-eExXoObBaAcCdDfF".utf8.contains(byte)
      }
  }
}
