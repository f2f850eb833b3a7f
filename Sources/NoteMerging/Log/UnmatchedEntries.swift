import Days

/// Entries of the base that a side does not have as they were: to be found again where it changed them.
struct UnmatchedEntries {
  /// An entry without its day.
  private struct Words: Hashable {
    let opening: Line
    let rest: ArraySlice<Line>
  }

  private let base: [WrittenEntry]
  private var byDay: [Day: [(number: Int, words: Set<ArraySlice<UInt8>>)]] = [:]
  private var byWords: [Words: [Int]] = [:]

  init(_ base: [WrittenEntry], besides matched: Set<Int>) {
    self.base = base
    for (number, entry) in base.enumerated() where !matched.contains(number) {
      byDay[entry.day, default: []].append((number, entry.words))
      byWords[Self.words(of: entry), default: []].append(number)
    }
  }

  /// The entries that a changed one may have been: those of its day, with how many words they share and
  /// one; and those of another day that say the same.
  func like(_ entry: WrittenEntry) -> [(number: Int, likeness: Int)] {
    let words = entry.words
    let sameDay = (byDay[entry.day] ?? []).map { other in
      (number: other.number, likeness: 1 + words.intersection(other.words).count)
    }
    let sameWords = words.isEmpty ? [] : byWords[Self.words(of: entry)] ?? []
    let otherDays = sameWords.filter { base[$0].day != entry.day }.map { ($0, 1) }
    return (sameDay + otherDays).filter { base[$0.number].shape == entry.shape }
  }

  private static func words(of entry: WrittenEntry) -> Words {
    Words(opening: entry.opening, rest: entry.lines.dropFirst())
  }
}

extension WrittenEntry {
  fileprivate var words: Set<ArraySlice<UInt8>> {
    let isLetter = { (byte: UInt8) in
      (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10
    }
    return Set(
      ([opening] + lines.dropFirst()).flatMap { line in line.split { !isLetter($0) } })
  }
}
