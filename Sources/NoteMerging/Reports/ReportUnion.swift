import Reports

/// Two reports that a hand has been in on both sides, put together item by item: ours, with what theirs
/// has besides.
struct ReportUnion {
  /// A block of either side, or of both.
  private struct Slot {
    var ours: ReportBlock?
    var theirs: ReportBlock?
    var blanks: [Line]
  }

  /// The blocks of the report before the two came apart, by their keys.
  private let base: [ReportBlock.Key: [ReportBlock]]
  private let written: ThreeWay<LineDigests>
  private var slots: [Slot] = []

  init(_ lines: ThreeWay<[Line]>) {
    let blocks = lines.map(ReportBlock.split)
    base = Dictionary(grouping: blocks.base, by: \.key)
    written = lines.map { LineDigests(statedIn: $0) }
    let partners = Self.partners(of: blocks.theirs, among: blocks.ours)
    var theirs: [Int: ReportBlock] = [:]
    // What only their side has, by the last block of ours before it.
    var added: [Int: [ReportBlock]] = [:]
    var last = -1
    for (index, block) in blocks.theirs.enumerated() {
      if let place = partners[index] {
        theirs[place] = block
        last = place
      } else if isNew(block) {
        added[last, default: []].append(block)
      }
    }
    for block in added[-1] ?? [] { append(block) }
    for (place, block) in blocks.ours.enumerated() {
      slots.append(Slot(ours: block, theirs: theirs[place], blanks: block.blanks))
      for block in added[place] ?? [] { append(block) }
    }
  }

  /// Where each block of theirs has its like among ours: the same lines, else the same item.
  private static func partners(
    of theirs: [ReportBlock], among ours: [ReportBlock]
  ) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    func pair(by trait: (ReportBlock) -> some Hashable) {
      let taken = Set(partners.values)
      var places = Dictionary(grouping: ours.indices.reversed().filter { !taken.contains($0) }) {
        trait(ours[$0])
      }
      for index in theirs.indices where partners[index] == nil {
        partners[index] = places[trait(theirs[index])]?.popLast()
      }
    }
    pair(by: \.lines)
    pair(by: \.key)
    return partners
  }

  /// Whether a block that only their side has was put there by a person, or is asked anew.
  private func isNew(_ block: ReportBlock) -> Bool {
    if let before = base[block.key]?.first {
      return before.lines != block.lines && !block.isUntouched(written.theirs)
    }
    guard case .line(let line) = block.key else { return true }
    return block.isHeading || !written.theirs.contains(line)
  }

  /// Blank lines stay behind the last of what they stood behind.
  private mutating func append(_ theirs: ReportBlock) {
    var blanks = theirs.blanks
    if blanks.isEmpty, let last = slots.indices.last { swap(&blanks, &slots[last].blanks) }
    slots.append(Slot(theirs: theirs, blanks: blanks))
  }

  var parts: [MergedPart] {
    let items = ReportItems(written: written)
    return slots.flatMap { slot -> [MergedPart] in
      let parts: [MergedPart]
      switch (slot.ours, slot.theirs) {
      case (let ours?, let theirs?):
        parts = items.united(base[ours.key]?.first, ours, theirs)
      case (let ours?, nil): parts = isDropped(ours) ? [] : [.lines(ours.lines)]
      case (nil, let theirs): parts = [.lines(theirs?.lines ?? [])]
      }
      return parts + [.lines(slot.blanks)]
    }
  }

  /// Whether an item of ours that their side took out was left alone on ours.
  private func isDropped(_ ours: ReportBlock) -> Bool {
    guard case .item = ours.key else { return false }
    return base[ours.key]?.contains { $0.lines == ours.lines } ?? false
  }
}
