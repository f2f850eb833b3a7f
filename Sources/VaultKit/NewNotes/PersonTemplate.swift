import Days
import Findings
import NoteSyntax

/// What a new note begins with.
struct PersonTemplate: Hashable {
  /// The note it was read from; nil for the one that is built in.
  let path: NotePath?
  let text: String

  /// The template of a vault that has none of its own, and of a new vault.
  static let builtIn = PersonTemplate(
    path: nil,
    text: """
      ---
      kindred: true
      cadence:
      met:
      birthday:
      interests: []
      looking-for: []
      offers: []
      groups: []
      ---
      # {{name}}

      ## Log

      """)

  /// The note of someone, made on a day.
  ///
  /// Of other placeholders those among the properties are left empty, and those in the text stay for
  /// the person to fill in.
  func filled(for name: String, on day: Day) -> String {
    let parts = text.split(separator: "\n---\n", maxSplits: 1, omittingEmptySubsequences: false)
    let isFront = text.hasPrefix("---\n") && parts.count == 2
    guard isFront else { return Self.filled(text[...], name, day, keepsOthers: true) }
    return Self.filled(parts[0], name, day, keepsOthers: false) + "\n---\n"
      + Self.filled(parts[1], name, day, keepsOthers: true)
  }

  private static func filled(
    _ text: Substring, _ name: String, _ day: Day, keepsOthers: Bool
  ) -> String {
    var filled = ""
    var rest = text
    while let opening = ["{{", "<%"].compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      let closing = rest[opening] == "{{" ? "}}" : "%>"
      guard let end = rest[opening.upperBound...].firstRange(of: closing) else { break }
      filled += rest[..<opening.lowerBound]
      let inside = rest[opening.upperBound..<end.lowerBound]
      let placeholder = String(rest[opening.lowerBound..<end.upperBound])
      filled += value(of: inside, name, day) ?? (keepsOthers ? placeholder : "")
      rest = rest[end.upperBound...]
    }
    return filled + rest
  }

  /// What Obsidian's templates and Templater call a note's title and its day.
  private static func value(of placeholder: Substring, _ name: String, _ day: Day) -> String? {
    switch placeholder.lowercased().filter({ !$0.isWhitespace }) {
    case "name", "title", "tp.file.title": name
    case "date", "date:yyyy-mm-dd", "today", "tp.date.now()", "tp.date.now(\"yyyy-mm-dd\")":
      day.description
    default: nil
    }
  }
}
