/// The lists of a merged note: entries of one shape, one behind the other.
struct EntryLists {
  private struct List {
    let units: Range<Int>
    let isSorted: Bool
  }

  private let entries: [WrittenEntry?]
  private let order: LogOrder
  private var lists: [List] = []
  /// For each unit the list that it is in.
  private var listOfUnit: [Int?]

  /// The lists among units, given the entry that each unit is.
  init(of entries: [WrittenEntry?], _ order: LogOrder) {
    self.entries = entries
    self.order = order
    listOfUnit = Array(repeating: nil, count: entries.count)
    var start = 0
    while start < entries.count {
      guard let shape = entries[start]?.shape else {
        start += 1
        continue
      }
      var end = start
      while end < entries.count, entries[end]?.shape == shape {
        listOfUnit[end] = lists.count
        end += 1
      }
      let isSorted = order.isSorted(entries[start..<end].compactMap(\.self))
      lists.append(List(units: start..<end, isSorted: isSorted))
      start = end
    }
  }

  /// The place of an entry by its day in the list around a slot; nil where that is not in order.
  func slot(of entry: WrittenEntry, near slot: Int) -> Int? {
    guard let list = list(near: slot, for: entry), list.isSorted else { return nil }
    var low = list.units.lowerBound
    var high = list.units.upperBound
    while low < high {
      let middle = (low + high) / 2
      if let other = entries[middle], order.comes(entry, before: other) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  /// Whether entries that are put there are to be in order.
  func isSorted(at slot: Int, _ entry: WrittenEntry) -> Bool {
    list(near: slot, for: entry)?.isSorted ?? false
  }

  private func list(near slot: Int, for entry: WrittenEntry) -> List? {
    let near = [slot - 1, slot].first { unit in
      entries.indices.contains(unit) && entries[unit]?.shape == entry.shape
    }
    return near.flatMap { listOfUnit[$0] }.map { lists[$0] }
  }
}
