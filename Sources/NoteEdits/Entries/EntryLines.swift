import Days
import People

/// An entry as lines of a note, without line ends.
struct EntryLines {
  private let entry: NewEntry
  /// The lines of its words, blank ones at the ends left out.
  private let words: [String]

  init(_ entry: NewEntry) {
    self.entry = entry
    let lines = entry.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).withoutControlCharacters }
    let filled = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
    words = filled.first.map { Array(lines[$0...(filled.last ?? $0)]) } ?? []
  }

  /// A list item; what belongs to it is indented below.
  ///
  /// A field that is all there is stands on its line.
  func item(_ style: EntryStyle, indent: String) -> [String] {
    let date = entry.day.description
    if words.isEmpty, entry.kind == nil, marked.count == 1, let field = entry.fields.first {
      return [style.line(date: date, kind: nil, words: field.line)]
    }
    let first = style.line(date: date, kind: entry.kind, words: words.first?.trimmed ?? "")
    return [first] + indented(Array(words.dropFirst()), indent) + marked.map { indent + $0 }
  }

  /// A heading with the words below it; a short line without a kind may stand in the heading.
  ///
  /// - Parameter isLoose: whether blank lines part heading, words and list.
  func heading(_ style: EntryStyle, mayHoldWords: Bool, isLoose: Bool) -> [String] {
    let isTitle = mayHoldWords && entry.kind == nil && words.count == 1 && words[0].count <= 72
    let heading = style.line(
      date: entry.day.description, kind: entry.kind,
      words: isTitle ? words[0].trimmed : "")
    let parts = [isTitle ? [] : words.map(\.withoutHeadingMark), marked].filter { !$0.isEmpty }
    return parts.reduce([heading]) { $0 + (isLoose ? [""] : []) + $1 }
  }

  /// A date on a line of its own, and a list.
  func line(_ style: EntryStyle, marker: String, indent: String) -> [String] {
    let kind = entry.kind.map { words.isEmpty ? $0 : "\($0), " } ?? ""
    let first =
      words.first.map { [marker + kind + $0.trimmed] }
      ?? (kind.isEmpty ? [] : [marker + kind])
    return [style.opening + entry.day.description + style.closing] + first
      + indented(Array(words.dropFirst()), indent) + marked.map { marker + $0.dropFirst(2) }
  }

  /// The cells of a table row.
  ///
  /// - Parameter readKind: the kind as it is read; where the words begin with it, it goes to its column.
  func row(cells: Int, date: Int, kind: Int?, readKind: String?) -> [String] {
    var row = [String](repeating: "", count: cells)
    row[date] = entry.day.description
    var sentence = words.map(\.trimmed).joined(separator: " ")
    if let kind, kind < cells {
      row[kind] = entry.kind ?? readKind ?? ""
      if entry.kind == nil, let readKind { sentence = sentence.without(kind: readKind) }
    } else if let kind = entry.kind {
      sentence = sentence.isEmpty ? kind : "\(kind), \(sentence)"
    }
    let fields = entry.fields.map { "(\($0.kind.rawValue):: \($0.value.onOneLine))" }
    let text = ([sentence] + fields).filter { !$0.isEmpty }.joined(separator: " ")
    if let place = row.indices.last(where: { $0 != date && $0 != kind }) {
      row[place] = text.replacing("|", with: "\\|")
    }
    return row
  }

  /// Fields and tasks, each a list item.
  private var marked: [String] {
    entry.fields.map { "- \($0.line)" }
      + entry.tasks.map { "- [ ] \($0.onOneLine)" }
  }

  private func indented(_ lines: [String], _ indent: String) -> [String] {
    lines.map { $0.allSatisfy(\.isWhitespace) ? "" : indent + $0.withoutHeadingMark }
  }
}

extension NewEntry.Field {
  fileprivate var line: String { "\(kind.rawValue):: \(value.onOneLine)" }
}

extension String {
  /// The words behind a kind with which they begin.
  fileprivate func without(kind: String) -> String {
    guard lowercased().hasPrefix(kind) else { return self }
    return String(dropFirst(kind.count).drop { " :,.—–-|".contains($0) })
  }

  /// A `#` that would begin a heading is a `#` all the same.
  fileprivate var withoutHeadingMark: String {
    let rest = drop { $0 == "#" }
    let marks = count - rest.count
    return (1...6).contains(marks) && (rest.first == " " || rest.isEmpty) ? "\\" + self : self
  }
}
