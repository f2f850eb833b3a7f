extension String {
  /// The text as Markdown that shows it and does nothing else: no heading, list, task, link, embed,
  /// tag, emphasis, code, HTML, formula, comment, block id, inline field or due day comes to life,
  /// in CommonMark, on GitHub, or in Obsidian with Dataview and Tasks.
  ///
  /// - Parameter beginsLine: whether it stands at the start of a line or list item.
  func inertMarkdown(beginsLine: Bool = false) -> String {
    let scalars = withoutHiddenCharacters
    // Four spaces at the start of an item would make it code.
    let start = beginsLine ? scalars.firstIndex { !$0.properties.isWhitespace } : scalars.startIndex
    var inert = InertText(Array(scalars[(start ?? scalars.endIndex)...]))
    return inert.written(beginsLine: beginsLine)
  }
}

/// One text while it is written with what would act in it escaped.
private struct InertText {
  private let scalars: [Unicode.Scalar]
  private var out = String.UnicodeScalarView()

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func written(beginsLine: Bool) -> String {
    let listMark = beginsLine ? endOfListMark : nil
    for (index, scalar) in scalars.enumerated() {
      if scalar.isControl {
        if scalar.properties.isWhitespace, out.last != " " { out.append(" ") }
      } else if !isTaskMark(at: index) {
        if index == listMark || mustEscape(scalar, at: index) { out.append("\\") }
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Where the mark stands that would make the text a list item or a quotation.
  private var endOfListMark: Int? {
    switch scalars.first {
    case "-", "+", ">": return 0
    default: break
    }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count < scalars.count else { return nil }
    return ".)".unicodeScalars.contains(scalars[digits.count]) ? digits.count : nil
  }

  private func mustEscape(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    let previous = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    return switch scalar {
    case "*", "`", "[", "]", "<", "~", "$": true
    case "\\": next.isASCII && !next.isWord
    case "_": !(previous.isWord && next.isWord)
    case "#": !previous.isWord
    case "^": previous.properties.isWhitespace
    // `::` makes a field, `==` and `%%` are Obsidian's marker and comment.
    case ":", "=", "%": previous == scalar
    case "&": next == "#" || next.isWord
    default: false
    }
  }

  /// Whether an emoji stands here that gives a task the day behind it.
  private func isTaskMark(at index: Int) -> Bool {
    if scalars[index].value == 0xfe0f, index > 0 { return isTaskMark(at: index - 1) }
    guard Self.taskMarks.contains(scalars[index]) else { return false }
    let rest = scalars[(index + 1)...].drop { $0.value == 0xfe0f || $0.properties.isWhitespace }
    return rest.prefix(4).count == 4 && rest.prefix(4).allSatisfy { ("0"..."9").contains($0) }
  }

  private static let taskMarks: Set<Unicode.Scalar> = [
    "📅", "📆", "🗓", "⏳", "⌛", "🛫", "➕", "✅", "❌",
  ]
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
