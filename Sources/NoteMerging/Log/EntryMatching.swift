/// Which entries of three versions of a log are one entry.
struct EntryMatching {
  /// For each version the number of each of its entries; one entry has one number in all of them.
  private(set) var numbers: ThreeWay<[Int]>
  /// The entries by number, as each version has them.
  private(set) var versions: [ThreeWay<WrittenEntry?>]

  init(_ entries: ThreeWay<[WrittenEntry]>) {
    numbers = ThreeWay(base: Array(entries.base.indices), ours: [], theirs: [])
    versions = entries.base.map { ThreeWay(base: $0, ours: nil, theirs: nil) }
    let ours = Self.partners(of: entries.ours, among: entries.base)
    let theirs = Self.partners(of: entries.theirs, among: entries.base)
    for (entry, partner) in zip(entries.ours, ours) {
      if let partner {
        versions[partner].ours = entry
        numbers.ours.append(partner)
      } else {
        numbers.ours.append(versions.count)
        versions.append(ThreeWay(base: nil, ours: entry, theirs: nil))
      }
    }
    var newOfOurs = NewEntries(versions)
    for (entry, partner) in zip(entries.theirs, theirs) {
      if let number = partner ?? newOfOurs.takeTwin(of: entry) {
        versions[number].theirs = entry
        numbers.theirs.append(number)
      } else {
        numbers.theirs.append(versions.count)
        versions.append(ThreeWay(base: nil, ours: nil, theirs: entry))
      }
    }
  }

  /// Whether an entry is new: nobody had it before.
  func isNew(_ number: Int) -> Bool { versions[number].base == nil }

  /// For each entry of a side the one of the base that it is, as it was or changed.
  private static func partners(
    of side: [WrittenEntry], among base: [WrittenEntry]
  ) -> [Int?] {
    var partners = [Int?](repeating: nil, count: side.count)
    var free: [[Line]: [Int]] = [:]
    for (number, entry) in base.enumerated().reversed() {
      free[entry.lines, default: []].append(number)
    }
    for (index, entry) in side.enumerated() { partners[index] = free[entry.lines]?.popLast() }

    // What was changed, beginning with those that are most alike.
    let rest = UnmatchedEntries(base, besides: Set(partners.compactMap(\.self)))
    var pairs: [(likeness: Int, index: Int, number: Int)] = []
    for index in side.indices where partners[index] == nil {
      pairs += rest.like(side[index]).map { ($0.likeness, index, $0.number) }
    }
    pairs.sort { ($1.likeness, $0.index, $0.number) < ($0.likeness, $1.index, $1.number) }
    var used: Set<Int> = []
    for pair in pairs where partners[pair.index] == nil && !used.contains(pair.number) {
      partners[pair.index] = pair.number
      used.insert(pair.number)
    }
    return partners
  }
}

extension WrittenEntry {
  /// Of two entries that begin with one line, the one that has all lines of the other.
  func larger(_ other: WrittenEntry) -> WrittenEntry? {
    guard lines.first == other.lines.first else { return nil }
    if other.lines.isPart(of: lines) { return self }
    return lines.isPart(of: other.lines) ? other : nil
  }
}

/// The new entries of ours, among which one of theirs may be.
private struct NewEntries {
  private let versions: [ThreeWay<WrittenEntry?>]
  private var byLines: [[Line]: [Int]] = [:]
  private var byFirstLine: [Line: [Int]] = [:]
  private var taken: Set<Int> = []

  init(_ versions: [ThreeWay<WrittenEntry?>]) {
    self.versions = versions
    for (number, version) in versions.enumerated() {
      guard version.base == nil, let entry = version.ours, let first = entry.lines.first else {
        continue
      }
      byLines[entry.lines, default: []].append(number)
      byFirstLine[first, default: []].append(number)
    }
  }

  /// The one that says what this one says, or begins so and says all of it or less.
  mutating func takeTwin(of entry: WrittenEntry) -> Int? {
    guard let first = entry.lines.first else { return nil }
    let same = byLines[entry.lines]?.first { !taken.contains($0) }
    let twin =
      same
      ?? byFirstLine[first]?.first { number in
        !taken.contains(number) && versions[number].ours?.larger(entry) != nil
      }
    if let twin { taken.insert(twin) }
    return twin
  }
}
