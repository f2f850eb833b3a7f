/// Merges lines through git, and settles what git leaves open only because it stands side by side.
struct LineMerger {
  let git: any LineMerging

  /// So many that no note has them; what git puts between them can be told from the note's own.
  private static let marks = 90

  func merge(_ versions: ThreeWay<[Line]>) async throws -> [MergedPart] {
    if let settled = versions.settled { return [.lines(settled)] }
    var versions = versions
    // Two notes of one name that were made apart have in common what both of them say.
    if versions.base.isEmpty { versions.base = versions.ours.common(with: versions.theirs) }
    let merged = try await git.merge(
      versions.map(\.text), marks: Self.marks, showingBase: true)
    let parts = Self.parts(of: [Line](text: merged.text))
    guard parts.hasConflict == merged.hasConflict else { return [.conflict(versions)] }
    return parts.flatMap { part in
      guard case .conflict(let hunk) = part else { return [part] }
      return HunkSettling.settle(hunk)
    }
  }

  private static func parts(of lines: [Line]) -> [MergedPart] {
    var parts: [MergedPart] = []
    var plain: [Line] = []
    var sides: [[Line]] = []
    for line in lines {
      switch mark(line) {
      case UInt8(ascii: "<"):
        parts.append(.lines(plain))
        plain = []
        sides = [[]]
      case UInt8(ascii: "|"), UInt8(ascii: "="):
        sides.append([])
      case UInt8(ascii: ">"):
        if sides.count == 3 {
          parts.append(.conflict(ThreeWay(base: sides[1], ours: sides[0], theirs: sides[2])))
        }
        sides = []
      default:
        if sides.isEmpty { plain.append(line) } else { sides[sides.count - 1].append(line) }
      }
    }
    return parts + [.lines(plain)]
  }

  /// The character that a line of git's marks repeats.
  private static func mark(_ line: Line) -> UInt8? {
    guard let first = line.first, line.count >= marks,
      line.prefix(marks).allSatisfy({ $0 == first })
    else { return nil }
    return first
  }
}

extension [Line] {
  /// The lines that another text has too, in this order.
  fileprivate func common(with other: [Line]) -> [Line] {
    // Comparing takes as many steps as the product: of long texts nothing is taken for common.
    guard count * other.count <= 4_000_000 else { return [] }
    let removed = Set(
      other.difference(from: self).removals.compactMap { change in
        if case .remove(let offset, _, _) = change { offset } else { nil }
      })
    return indices.filter { !removed.contains($0) }.map { self[$0] }
  }
}
