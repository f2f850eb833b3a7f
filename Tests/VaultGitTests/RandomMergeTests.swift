import NoteMerging
import Testing
import Trials

/// Notes made by chance, changed by chance on both sides: nothing that either wrote may be lost.
@Suite("Random notes, merged")
struct RandomMergeTests {
  let merging: Merging

  init() throws {
    merging = try Merging()
  }

  @Test("all words of both sides are there, and the sides may be exchanged")
  func nothingLost() async throws {
    for seed in Rounds.seeds(150, soak: 4_000) {
      let base = RandomNote(seed: seed).bytes
      // What git takes for no text is left to a person.
      if base.contains(0) { continue }
      var changes = RandomChanges(seed: seed)
      let ours = changes.changed(base, by: "ours")
      let theirs = changes.changed(base, by: "theirs")
      let merged = try await merging.merged(base, ours, theirs)
      let swapped = try await merging.merged(base, theirs, ours)
      #expect(merged.hasConflict == swapped.hasConflict, "seed \(seed)")
      for (side, result) in [("ours", merged), ("theirs", swapped)] {
        let comment: Comment =
          "seed \(seed), into \(side)\n\(String(decoding: result.bytes, as: UTF8.self))"
        let words = Self.words(result.bytes)
        for word in changes.words {
          let count = words[word] ?? 0
          #expect(result.hasConflict ? count >= 1 : count == 1, "\(word): \(comment)")
        }
        if result.hasConflict { #expect(words["<<<<<<<"] != nil, comment) }
      }
      let lost = Self.lost(base, ours, theirs, merged.bytes)
      #expect(merged.hasConflict || lost == [], "seed \(seed)")
    }
    #expect(merging.leftOver == [])
  }

  @Test("a side that changed nothing, or the same")
  func trivial() async throws {
    for seed in Rounds.seeds(20, soak: 200) {
      let base = RandomNote(seed: seed).bytes
      var changes = RandomChanges(seed: seed)
      let side = changes.changed(base, by: "side")
      for versions in [(base, side, side), (base, base, side), (base, side, base)] {
        let merged = try await merging.merged(versions.0, versions.1, versions.2)
        #expect(merged == MergedNote(bytes: side, hasConflict: false), "seed \(seed)")
      }
    }
  }

  private static func words(_ bytes: [UInt8]) -> [String: Int] {
    let isPart = { (byte: UInt8) in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "<")
    }
    return bytes.split { !isPart($0) }.reduce(into: [:]) { counts, word in
      counts[String(decoding: word, as: UTF8.self), default: 0] += 1
    }
  }

  /// The lines of the body that a side has and nobody removed, and that are not there; tasks aside,
  /// which merging may close.
  private static func lost(
    _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], _ merged: [UInt8]
  ) -> [String] {
    let counts = [base, ours, theirs, merged].map { bytes in
      bytes.split { $0 == 0x0A || $0 == 0x0D }.reduce(into: [:] as [String: Int]) { counts, line in
        let text = String(decoding: line, as: UTF8.self)
        counts[text, default: 0] += 1
      }
    }
    return Set(counts[1].keys).union(counts[2].keys).filter { line in
      guard !line.contains("["), !line.contains(":"), line.contains(where: \.isLetter) else {
        return false
      }
      let (old, mine, other) = (counts[0][line] ?? 0, counts[1][line] ?? 0, counts[2][line] ?? 0)
      let removed = max(0, old - mine) + max(0, old - other)
      return counts[3][line] ?? 0 < max(mine, other) - removed
    }.sorted()
  }
}
