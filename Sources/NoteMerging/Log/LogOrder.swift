/// How a log is kept: newest first or last, and how much room is between entries.
struct LogOrder {
  let isNewestFirst: Bool
  private let gaps: [WrittenEntry.Shape: [Line]]

  /// The habits of our side, then theirs; newest first where neither shows any.
  init(_ bodies: ThreeWay<NoteBody>) {
    let slopes = [bodies.ours, bodies.theirs].map(Self.slope)
    isNewestFirst = (slopes.first { $0 != 0 } ?? -1) < 0
    gaps = Self.gaps(of: bodies.theirs).merging(Self.gaps(of: bodies.ours)) { $1 }
  }

  /// How many more entries stand behind an older one than behind a newer.
  private static func slope(of body: NoteBody) -> Int {
    let days = body.entries.map(\.day)
    return zip(days, days.dropFirst()).reduce(0) { sum, pair in
      sum + (pair.0 < pair.1 ? 1 : pair.0 > pair.1 ? -1 : 0)
    }
  }

  /// The blank lines between two entries of one shape, the fewest there are.
  private static func gaps(of body: NoteBody) -> [WrittenEntry.Shape: [Line]] {
    var gaps: [WrittenEntry.Shape: [Line]] = [:]
    for (unit, next) in zip(body.units, body.units.dropFirst()) {
      guard case .entry(let first) = unit.content, case .entry(let second) = next.content else {
        continue
      }
      let shape = body.entries[second].shape
      guard body.entries[first].shape == shape else { continue }
      if let known = gaps[shape], known.count <= next.gap.count { continue }
      gaps[shape] = next.gap
    }
    return gaps
  }

  /// The blank lines between two entries of a shape.
  func gap(_ shape: WrittenEntry.Shape) -> [Line] {
    if let gap = gaps[shape] { return gap }
    if case .heading = shape { return [[]] }
    return []
  }

  /// Whether entries of these days are in order.
  func isSorted(_ days: [WrittenEntry]) -> Bool {
    zip(days, days.dropFirst()).allSatisfy { isNewestFirst ? $0.day >= $1.day : $0.day <= $1.day }
  }

  /// Whether an entry belongs before another that is there already.
  func comes(_ entry: WrittenEntry, before other: WrittenEntry) -> Bool {
    isNewestFirst ? entry.day > other.day : entry.day < other.day
  }
}
