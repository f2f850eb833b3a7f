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
    for (entry, partner) in zip(entries.theirs, theirs) {
      if let number = partner ?? newTwin(of: entry) {
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

  /// The new entry of ours that says what this one says, or begins so and says all of it or less.
  private func newTwin(of entry: WrittenEntry) -> Int? {
    let free = versions.indices.filter { versions[$0].base == nil && versions[$0].theirs == nil }
    return free.first { versions[$0].ours == entry }
      ?? free.first { number in
        versions[number].ours.map { $0.day == entry.day && $0.larger(entry) != nil } ?? false
      }
  }

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
    let taken = Set(partners.compactMap(\.self))
    let rest = base.indices.filter { !taken.contains($0) }
    var pairs: [(likeness: Int, index: Int, number: Int)] = []
    for index in side.indices where partners[index] == nil {
      for number in rest {
        let likeness = side[index].likeness(to: base[number])
        if likeness > 0 { pairs.append((likeness, index, number)) }
      }
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
  /// How many words two entries of one day share, and one; entries of two days are alike if all else is
  /// the same.
  fileprivate func likeness(to other: WrittenEntry) -> Int {
    guard shape == other.shape else { return 0 }
    guard day != other.day else { return 1 + words.intersection(other.words).count }
    let isSame = opening == other.opening && lines.dropFirst() == other.lines.dropFirst()
    return isSame && !words.isEmpty ? 1 : 0
  }

  private var words: Set<ArraySlice<UInt8>> {
    let isLetter = { (byte: UInt8) in
      (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10
    }
    return Set(
      ([opening] + lines.dropFirst()).flatMap { line in line.split { !isLetter($0) } })
  }

  /// Of two entries that begin with one line, the one that has all lines of the other.
  func larger(_ other: WrittenEntry) -> WrittenEntry? {
    guard lines.first == other.lines.first else { return nil }
    if other.lines.isPart(of: lines) { return self }
    return lines.isPart(of: other.lines) ? other : nil
  }
}
