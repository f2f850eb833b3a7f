/// Puts the new entries of both sides into the merged note.
///
/// Ours stand where they stood; theirs take their place by day in the list beside what they stood beside.
struct EntryPlacing {
  private(set) var merged: MergedUnits
  let matching: EntryMatching
  let order: LogOrder

  /// A new entry: its number, which unit it is at home, and the unit of the merged note that it goes before.
  private struct Insertion {
    let number: Int
    let index: Int
    var slot: Int
  }

  init(_ merged: MergedUnits, _ matching: EntryMatching, _ order: LogOrder) {
    self.merged = merged
    self.matching = matching
    self.order = order
  }

  mutating func place(ours: HomeUnits, theirs: HomeUnits) {
    insert(insertions(from: ours) { _ in true }, from: ours)
    let isTheirs = { [matching] (number: Int) in matching.versions[number].ours == nil }
    insert(byDay(insertions(from: theirs, where: isTheirs)), from: theirs)
  }

  /// The new entries of a version, each run of them beside what stands nearest to it there.
  private func insertions(
    from home: HomeUnits, where isWanted: (Int) -> Bool
  ) -> [Insertion] {
    let neighbours = Neighbours(of: home, in: merged)
    var insertions: [Insertion] = []
    for (index, unit) in home.units.enumerated() {
      guard case .entry(let number) = unit.landmark, matching.isNew(number), isWanted(number) else {
        continue
      }
      let slot = neighbours.slot(of: index)
      insertions.append(Insertion(number: number, index: index, slot: slot))
    }
    return insertions
  }

  /// The same entries, each at its day among the entries of one shape around its slot, where these are
  /// in order.
  private func byDay(_ insertions: [Insertion]) -> [Insertion] {
    let lists = EntryLists(of: merged.units.map { $0.entry.flatMap(written) }, order)
    let placed = insertions.map { insertion in
      var insertion = insertion
      if let entry = written(insertion.number) {
        insertion.slot = lists.slot(of: entry, near: insertion.slot) ?? insertion.slot
      }
      return insertion
    }
    // Those of one slot too, and those of one day as they stood.
    return placed.enumerated().sorted { first, second in
      if first.element.slot != second.element.slot {
        return first.element.slot < second.element.slot
      }
      if let entry = written(first.element.number), let other = written(second.element.number),
        entry.day != other.day, entry.shape == other.shape,
        lists.isSorted(at: first.element.slot, entry)
      {
        return order.comes(entry, before: other)
      }
      return first.offset < second.offset
    }.map(\.element)
  }

  private func written(_ number: Int) -> WrittenEntry? {
    let versions = matching.versions[number]
    return versions.ours ?? versions.theirs ?? versions.base
  }

  /// Inserts entries of a version, in the order of their slots; blank lines are as they are there where
  /// the neighbours are the same.
  private mutating func insert(_ insertions: [Insertion], from home: HomeUnits) {
    let landmarks = merged.landmarks
    var units: [MergedUnit] = []
    var before: Landmark?
    var rest = insertions[...]
    for slot in 0...merged.units.count {
      var behind = slot < merged.units.count ? merged.units[slot] : nil
      while let insertion = rest.first, insertion.slot <= slot {
        rest.removeFirst()
        let isFirst = before?.entry == nil
        let gap = gap(of: insertion, in: home, behind: before, isFirst ? behind : nil)
        if let unit = behind {
          behind?.gap = self.gap(
            of: unit, landmarks[slot], behind: insertion, in: home, wasFirst: isFirst)
        }
        units.append(MergedUnit(gap: gap, content: .entry(insertion.number)))
        before = .entry(insertion.number)
      }
      if let behind {
        units.append(behind)
        before = landmarks[slot]
      }
    }
    merged.units = units
  }

  /// The blank lines before a new entry; `pushed` is what began the list that it is put into.
  private func gap(
    of insertion: Insertion, in home: HomeUnits, behind before: Landmark?, _ pushed: MergedUnit?
  ) -> [Line] {
    let homeBefore = insertion.index > 0 ? home.units[insertion.index - 1].landmark : nil
    if before == homeBefore { return home.units[insertion.index].gap }
    return pushed?.gap ?? written(insertion.number).map { order.gap($0.shape) } ?? []
  }

  /// The blank lines before a unit that now stands behind a new entry.
  private func gap(
    of unit: MergedUnit, _ landmark: Landmark?, behind insertion: Insertion, in home: HomeUnits,
    wasFirst: Bool
  ) -> [Line] {
    let next = insertion.index + 1
    let homeBehind = next < home.units.count ? home.units[next] : nil
    if let homeBehind, homeBehind.landmark == landmark { return homeBehind.gap }
    if let entry = unit.entry.flatMap(written) {
      return wasFirst ? order.gap(entry.shape) : unit.gap
    }
    guard let homeBehind, homeBehind.gap.count > unit.gap.count else { return unit.gap }
    return homeBehind.gap
  }
}
