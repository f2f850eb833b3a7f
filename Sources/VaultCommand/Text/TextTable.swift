import Reports

/// Cells in columns of even width, for a terminal; what a note says in them is made inert.
struct TextTable {
  /// One cell: its words, and how they are set off.
  struct Cell {
    let words: String
    let style: Palette.Style

    init(_ words: String, _ style: Palette.Style = .plain) {
      self.words = words.inertForTerminal.shortened(toColumns: TextTable.widestCell)
      self.style = style
    }
  }

  var rows: [[Cell]] = []

  /// In columns of the terminal; what is wider is cut.
  static let widestCell = 40

  /// So many columns are left of what is cut to fit.
  private static let narrowestCell = 8
  private static let gap = 2

  /// The rows as lines, each with its newline; the widest columns are cut so that the lines fit into a
  /// width, as far as that can be.
  func text(_ palette: Palette, fitting width: Int? = nil) -> String {
    let widths = width.map { Self.fitted(columnWidths, into: $0) } ?? columnWidths
    return rows.map { row in
      let last = row.lastIndex { !$0.words.isEmpty } ?? 0
      let cells = row.prefix(last + 1).enumerated().map { column, cell in
        let words = cell.words.shortened(toColumns: widths[column])
        let space = column == last ? 0 : widths[column] + Self.gap - words.displayWidth
        return palette.styled(words, cell.style) + String(repeating: " ", count: space)
      }
      return cells.joined() + "\n"
    }.joined()
  }

  private static func fitted(_ widths: [Int], into limit: Int) -> [Int] {
    var widths = widths
    var total = widths.reduce(0, +) + gap * max(0, widths.count - 1)
    while total > limit, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > narrowestCell
    {
      widths[widest] -= 1
      total -= 1
    }
    return widths
  }

  private var columnWidths: [Int] {
    let columns = rows.map(\.count).max() ?? 0
    return (0..<columns).map { column in
      rows.map { $0.count > column ? $0[column].words.displayWidth : 0 }.max() ?? 0
    }
  }
}

extension String {
  /// The text, cut with an ellipsis where it takes more columns of a terminal.
  func shortened(toColumns limit: Int) -> String {
    guard displayWidth > limit else { return self }
    var kept = ""
    var width = 0
    for character in self {
      width += String(character).displayWidth
      if width >= limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text with spaces behind it, up to a width in columns of a terminal.
  func padded(toColumns width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
