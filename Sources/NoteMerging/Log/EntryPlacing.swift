/// Puts the new entries of both sides into the merged note.
///
/// Ours stand where they stood; theirs take their place by day in the list beside what they stood beside.
struct EntryPlacing {
  private(set) var merged: MergedUnits
  let matching: EntryMatching
  let order: LogOrder

  init(_ merged: MergedUnits, _ matching: EntryMatching, _ order: LogOrder) {
    self.merged = merged
    self.matching = matching
    self.order = order
  }

  mutating func place(ours: HomeUnits, theirs: HomeUnits) {
    for (index, number) in newEntries(of: ours) {
      insert(number, at: slot(of: index, in: ours), index, ours)
    }
    for (index, number) in newEntries(of: theirs) where matching.versions[number].ours == nil {
      let slot = slotByDay(of: number, around: slot(of: index, in: theirs))
      insert(number, at: slot, index, theirs)
    }
  }

  /// The new entries of a version, with the places of their units.
  private func newEntries(of home: HomeUnits) -> [(index: Int, number: Int)] {
    home.units.enumerated().compactMap { index, unit in
      guard case .entry(let number) = unit.landmark, matching.isNew(number) else { return nil }
      return (index, number)
    }
  }

  /// The place in the merged note beside what stands nearest to a unit at home, entries before lines.
  private func slot(of index: Int, in home: HomeUnits) -> Int {
    let landmarks = merged.landmarks
    var places: [Landmark: Int] = [:]
    for (place, landmark) in landmarks.enumerated() {
      if let landmark { places[landmark] = place }
    }
    for distance in 1...max(1, home.units.count) {
      let before = index - distance >= 0 ? home.units[index - distance].landmark : nil
      let behind =
        index + distance < home.units.count ? home.units[index + distance].landmark : nil
      let slotBefore = before.flatMap { places[$0] }.map { $0 + 1 }
      let slotBehind = behind.flatMap { places[$0] }
      if case .line = before, case .entry = behind, let slotBehind { return slotBehind }
      if let slot = slotBefore ?? slotBehind { return slot }
    }
    return merged.units.count
  }

  /// The place by day among the entries of one shape around a slot, where these are in order.
  private func slotByDay(of number: Int, around slot: Int) -> Int {
    guard let entry = written(number) else { return slot }
    let isSame = { (index: Int) in
      merged.units[index].entry.flatMap(written).map { $0.shape == entry.shape } ?? false
    }
    var start = slot
    while start > 0, isSame(start - 1) { start -= 1 }
    var end = slot
    while end < merged.units.count, isSame(end) { end += 1 }
    let around = (start..<end).compactMap { merged.units[$0].entry.flatMap(written) }
    guard order.isSorted(around) else { return slot }
    let index = around.firstIndex { order.comes(entry, before: $0) }
    return index.map { start + $0 } ?? end
  }

  private func written(_ number: Int) -> WrittenEntry? {
    let versions = matching.versions[number]
    return versions.ours ?? versions.theirs ?? versions.base
  }

  /// Inserts a unit of a version; blank lines are as there where its neighbours are the same.
  private mutating func insert(
    _ number: Int, at slot: Int, _ index: Int, _ home: HomeUnits
  ) {
    let landmarks = merged.landmarks
    let before = slot > 0 ? landmarks[slot - 1] : nil
    let behind = slot < landmarks.count ? landmarks[slot] : nil
    let homeBefore = index > 0 ? home.units[index - 1].landmark : nil
    let homeBehind = index + 1 < home.units.count ? home.units[index + 1] : nil
    let room = written(number).map { order.gap($0.shape) } ?? []
    let isFirst = before?.entry == nil

    var gap = before == homeBefore ? home.units[index].gap : room
    if before != homeBefore, isFirst, slot < merged.units.count { gap = merged.units[slot].gap }
    if slot < merged.units.count {
      if let homeBehind, homeBehind.landmark == behind {
        merged.units[slot].gap = homeBehind.gap
      } else if let next = behind?.entry, let entry = written(next) {
        if isFirst { merged.units[slot].gap = order.gap(entry.shape) }
      } else if let homeBehind, homeBehind.gap.count > merged.units[slot].gap.count {
        merged.units[slot].gap = homeBehind.gap
      }
    }
    merged.units.insert(MergedUnit(gap: gap, content: .entry(number)), at: slot)
  }
}
