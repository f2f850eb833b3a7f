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

  /// The rows as lines, each with its newline.
  func text(_ palette: Palette) -> String {
    let widths = columnWidths
    return rows.map { row in
      let last = row.lastIndex { !$0.words.isEmpty } ?? 0
      let cells = row.prefix(last + 1).enumerated().map { column, cell in
        let space = column == last ? 0 : widths[column] + 2 - cell.words.displayWidth
        return palette.styled(cell.words, cell.style) + String(repeating: " ", count: space)
      }
      return cells.joined() + "\n"
    }.joined()
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
