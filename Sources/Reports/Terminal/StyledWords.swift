/// Words of one style on their way to a terminal, inert already.
package struct StyledWords {
  let words: String
  let style: Palette.Style
  /// Whether a line may not break inside, where it can hold them: a path, a command, an address.
  let isWhole: Bool

  package init(_ words: String, _ style: Palette.Style = .plain, isWhole: Bool = false) {
    self.words = words.inertForTerminal
    self.style = style
    self.isWhole = isWhole
  }
}

/// A part of a line that is not broken unless it is wider than the line.
struct Unit {
  private(set) var parts: [(words: String, style: Palette.Style)] = []
  /// In columns.
  private(set) var width = 0
  /// Whether a space stands before it, unless it begins a line.
  let followsSpace: Bool

  mutating func append(_ words: String, _ style: Palette.Style) {
    parts.append((words, style))
    width += words.displayWidth
  }

  /// Its characters as units of their own, for a line that cannot hold it whole.
  var characters: [Unit] {
    parts.flatMap { part in
      part.words.map { character in
        var unit = Unit(followsSpace: false)
        unit.append(String(character), part.style)
        return unit
      }
    }
  }
}

extension [StyledWords] {
  /// The parts between which a line may break: at spaces, and after characters of East Asian scripts,
  /// which are written without them.
  var units: [Unit] {
    var units: [Unit] = []
    var isOpen = false
    var followsSpace = false

    func append(_ words: String, _ style: Palette.Style) {
      if !isOpen {
        units.append(Unit(followsSpace: followsSpace))
        (isOpen, followsSpace) = (true, false)
      }
      units[units.count - 1].append(words, style)
    }

    for run in self {
      if run.isWhole {
        append(run.words, run.style)
        continue
      }
      for character in run.words {
        if character == " " {
          (isOpen, followsSpace) = (false, true)
        } else {
          // Closing marks stay with what they close.
          if character.isPunctuation, !followsSpace, !units.isEmpty { isOpen = true }
          append(String(character), run.style)
          if character.isWide { isOpen = false }
        }
      }
    }
    return units
  }
}
