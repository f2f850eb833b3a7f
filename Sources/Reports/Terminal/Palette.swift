/// How words are set off in a terminal; the only place that knows its escape sequences.
package struct Palette: Hashable, Sendable {
  /// What the words are; how that looks is the palette's business.
  package enum Style: Hashable, Sendable {
    case plain
    /// The title of a page or section.
    case heading
    case person
    /// Something to type.
    case command
    /// What the eye may skip: where it is written.
    case quiet
  }

  /// Whether words are set off at all: not in a file, a pipe, or with `NO_COLOR`.
  package let isColored: Bool

  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// The words as a terminal shows them in a style.
  package func styled(_ words: String, _ style: Style) -> String {
    guard isColored, !words.isEmpty, let code = Self.code(of: style) else { return words }
    return "\u{1B}[\(code)m\(words)\u{1B}[0m"
  }

  private static func code(of style: Style) -> Int? {
    switch style {
    case .plain: nil
    case .heading, .person: 1
    case .command: 36
    case .quiet: 2
    }
  }
}
