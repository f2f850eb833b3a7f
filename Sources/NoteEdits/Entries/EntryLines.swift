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
  func item(_ style: EntryStyle, indent: String) -> [String] {
    let first = style.line(
      date: entry.day.description, kind: entry.kind, words: words.first?.trimmed ?? "")
    return [first] + indented(Array(words.dropFirst()), indent) + marked.map { indent + $0 }
  }

  /// A heading with the words below it; a short line without a kind may stand in the heading.
  func heading(_ style: EntryStyle, mayHoldWords: Bool) -> [String] {
    let isTitle = mayHoldWords && entry.kind == nil && words.count == 1 && words[0].count <= 72
    let heading = style.line(
      date: entry.day.description, kind: entry.kind,
      words: isTitle ? words[0].trimmed : "")
    return [heading] + (isTitle ? [] : words.map(\.withoutHeadingMark)) + marked
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
  func row(cells: Int, date: Int, kind: Int?) -> [String] {
    var row = [String](repeating: "", count: cells)
    row[date] = entry.day.description
    let isKindApart = kind.map { $0 < cells } ?? false
    if let kind, isKindApart { row[kind] = entry.kind ?? "" }
    let fields = entry.fields.map { "(\($0.kind.rawValue):: \($0.value.onOneLine))" }
    let lead = isKindApart ? nil : entry.kind
    let sentence = ([lead].compactMap(\.self) + words.map(\.trimmed)).joined(separator: " ")
    let text = ([sentence] + fields).filter { !$0.isEmpty }.joined(separator: " ")
    if let place = row.indices.last(where: { $0 != date && $0 != kind }) {
      row[place] = text.replacing("|", with: "\\|")
    }
    return row
  }

  /// Fields and tasks, each a list item.
  private var marked: [String] {
    entry.fields.map { "- \($0.kind.rawValue):: \($0.value.onOneLine)" }
      + entry.tasks.map { "- [ ] \($0.onOneLine)" }
  }

  private func indented(_ lines: [String], _ indent: String) -> [String] {
    lines.map { $0.allSatisfy(\.isWhitespace) ? "" : indent + $0.withoutHeadingMark }
  }
}

extension String {
  /// A `#` that would begin a heading is a `#` all the same.
  fileprivate var withoutHeadingMark: String {
    let rest = drop { $0 == "#" }
    let marks = count - rest.count
    return (1...6).contains(marks) && (rest.first == " " || rest.isEmpty) ? "\\" + self : self
  }
}
