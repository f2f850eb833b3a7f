/// Whether a merge kept what both sides wrote.
///
/// Each line must be there as often as the side has it that has it more often, less what the sides took
/// out. A task counts by its words, as merging may close it.
struct MergeProof {
  private let versions: ThreeWay<[Line: Int]>

  init(_ lines: ThreeWay<[Line]>) {
    versions = lines.map(Self.counts)
  }

  /// Whether nothing is missing from these lines.
  func holds(for merged: [Line]) -> Bool {
    let merged = Self.counts(merged)
    let all = Set(versions.ours.keys).union(versions.theirs.keys)
    return all.allSatisfy { line in
      let base = versions.base[line] ?? 0
      let ours = versions.ours[line] ?? 0
      let theirs = versions.theirs[line] ?? 0
      let removed = max(0, base - ours) + max(0, base - theirs)
      return merged[line] ?? 0 >= max(ours, theirs) - removed
    }
  }

  private static func counts(_ lines: [Line]) -> [Line: Int] {
    var counts: [Line: Int] = [:]
    for line in lines where !line.isBlank {
      var words = line.wordsOfTask
      while let last = words.last, last == 0x20 || last == 0x09 || last == 0x0D {
        words.removeLast()
      }
      counts[words, default: 0] += 1
    }
    return counts
  }
}
