import NoteSyntax
import VaultSettings

/// What a section of a note is about, by its heading.
package enum SectionMeaning: String, CaseIterable, Hashable, Sendable {
  case log
  /// Dated lines here are not contact: `Mentions`, `Career`, `Important dates` …
  case mentions
  /// Tasks here are promises of mine.
  case promises
  /// Tasks here are promises of theirs.
  case waiting
  /// Never in a draft, a page or an export.
  case `private`

  private static let words: [String: SectionMeaning] = {
    let lists: [SectionMeaning: [String]] = [
      .log: [
        "log", "interaction log", "interactions", "contact log", "timeline", "history", "activity",
        "conversation history", "conversations", "meeting history", "meetings", "meeting notes",
        "1:1 log", "relationship notes", "notes", "earlier",
      ],
      .mentions: [
        "mentions", "mentioned in", "other meetings mentioned in", "background", "career",
        "positions", "work history", "education", "life events", "important dates", "dates",
        "feedback", "feedback log",
      ],
      .promises: [
        "promises", "my promises", "open items", "follow-ups", "follow ups", "followups",
        "action items", "next steps", "i owe them", "i owe", "i committed to", "commitments",
      ],
      .waiting: [
        "waiting for", "waiting for them", "waiting on", "they owe me", "they owe",
        "they committed to", "their promises",
      ],
      .private: ["private"],
    ]
    var words: [String: SectionMeaning] = [:]
    for (meaning, headings) in lists {
      for heading in headings { words[heading] = meaning }
    }
    return words
  }()

  /// The headings that have this meaning without settings, in small letters.
  package var headings: Set<String> { Set(Self.words.filter { $0.value == self }.keys) }

  /// Nil where the heading names something else.
  package init?(of heading: String, settings: Settings) {
    let name = Self.name(of: heading)
    if let word = settings.sections[name] {
      self.init(rawValue: word)
    } else if let meaning = Self.words[name] {
      self = meaning
    } else {
      return nil
    }
  }

  /// A heading in small letters, without the marks and emoji around its words.
  private static func name(of heading: String) -> String {
    let isWord = { (scalar: Unicode.Scalar) in
      scalar.isASCII
        ? (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10
        : scalar.properties.isAlphabetic
    }
    let scalars = heading.unicodeScalars
    guard let first = scalars.firstIndex(where: isWord), let last = scalars.lastIndex(where: isWord)
    else { return "" }
    return heading[first...last].lowercased()
  }
}
