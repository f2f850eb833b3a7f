/// A part of a merged body, with the blank lines before it.
struct MergedUnit: Equatable {
  enum Content: Equatable {
    case line(Line)
    /// An entry by its number among all versions.
    case entry(Int)
    case conflict(ThreeWay<[Line]>)
  }

  var gap: [Line]
  let content: Content
  /// The number of the entry that it is.
  ///
  /// Kept, because Swift 6.3 in release builds stops at a getter
  /// that asks `content` for it.
  let entry: Int?

  init(gap: [Line], content: Content) {
    self.gap = gap
    self.content = content
    switch content {
    case .entry(let number): entry = number
    case .line, .conflict: entry = nil
    }
  }
}

/// A merged skeleton in units, into which new entries are put.
struct MergedUnits {
  var units: [MergedUnit] = []
  private(set) var end: [Line] = []

  init(_ parts: [MergedPart]) {
    var gap: [Line] = []
    var seen: Set<Int> = []
    func add(_ content: MergedUnit.Content) {
      units.append(MergedUnit(gap: gap, content: content))
      gap = []
    }
    for part in parts {
      guard case .lines(let lines) = part else {
        if case .conflict(let hunk) = part { add(.conflict(hunk)) }
        continue
      }
      for line in lines {
        if let number = SkeletonLine.number(line) {
          // An entry that both sides moved comes twice.
          if seen.insert(number).inserted { add(.entry(number)) }
        } else if line.isBlank {
          gap.append(line)
        } else {
          add(.line(line))
        }
      }
    }
    end = gap
  }

  /// What is merged, entries as `entry` gives them.
  func parts(
    entry: (Int) -> [MergedPart],
    side: (Int, KeyPath<ThreeWay<WrittenEntry?>, WrittenEntry?>) -> [Line]
  ) -> [MergedPart] {
    func lines(
      _ lines: [Line], _ version: KeyPath<ThreeWay<WrittenEntry?>, WrittenEntry?>
    ) -> [Line] {
      lines.flatMap { line in SkeletonLine.number(line).map { side($0, version) } ?? [line] }
    }
    var parts: [MergedPart] = []
    for unit in units {
      parts.append(.lines(unit.gap))
      switch unit.content {
      case .line(let line): parts.append(.lines([line]))
      case .entry(let number): parts += entry(number)
      case .conflict(let hunk):
        parts.append(
          .conflict(
            ThreeWay(
              base: lines(hunk.base, \.base), ours: lines(hunk.ours, \.ours),
              theirs: lines(hunk.theirs, \.theirs))))
      }
    }
    return parts + [.lines(end)]
  }
}
