/// Breaks words into the lines of a terminal.
package struct TextLayout {
  /// Columns of the terminal.
  let width: Int
  package let palette: Palette

  /// The narrowest terminal that lines are laid out for.
  static let narrowest = 20

  package init(width: Int, palette: Palette) {
    self.width = max(width, Self.narrowest)
    self.palette = palette
  }

  /// A layout for lines that have something behind them.
  func narrowed(by columns: Int) -> TextLayout {
    TextLayout(width: width - columns, palette: palette)
  }

  /// The lines, the first after `prefix`, the others after `hanging`, or else below the words of the
  /// first.
  package func lines(
    _ words: [StyledWords], after prefix: String = "", hanging: String? = nil
  ) -> [String] {
    let hanging = hanging ?? String(repeating: " ", count: prefix.displayWidth)
    return filled(words.units, to: width - hanging.count).enumerated().map { index, line in
      (index == 0 ? prefix : hanging) + line.text(in: palette)
    }
  }

  private func filled(_ units: [Unit], to columns: Int) -> [Line] {
    var lines: [Line] = []
    var line = Line()
    for unit in units {
      if line.fits(unit, in: columns) {
        line.append(unit)
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = Line()
      for piece in unit.width > columns ? unit.characters : [unit] {
        if !line.fits(piece, in: columns), !line.isEmpty {
          lines.append(line)
          line = Line()
        }
        line.append(piece)
      }
    }
    return lines + [line]
  }
}

/// One line as it fills up.
private struct Line {
  private var parts: [(words: String, style: Palette.Style)] = []
  private var width = 0

  var isEmpty: Bool { parts.isEmpty }

  func fits(_ unit: Unit, in columns: Int) -> Bool {
    width + space(before: unit) + unit.width <= columns
  }

  mutating func append(_ unit: Unit) {
    width += space(before: unit) + unit.width
    if space(before: unit) > 0 {
      // A space between words of one style belongs to them, so that they are set off as one.
      let isInside = parts.last?.style == unit.parts.first?.style
      append(" ", isInside ? parts.last?.style ?? .plain : .plain)
    }
    for part in unit.parts { append(part.words, part.style) }
  }

  func text(in palette: Palette) -> String {
    parts.map { palette.styled($0.words, $0.style) }.joined()
  }

  private func space(before unit: Unit) -> Int {
    unit.followsSpace && !isEmpty ? 1 : 0
  }

  private mutating func append(_ words: String, _ style: Palette.Style) {
    if let last = parts.last, last.style == style {
      parts[parts.count - 1].words = last.words + words
    } else {
      parts.append((words, style))
    }
  }
}
