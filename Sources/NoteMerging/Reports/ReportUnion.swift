import Reports

/// Two reports that a hand has been in on both sides, put together item by item: ours, with what theirs
/// has besides.
struct ReportUnion {
  /// A block of either side, or of both.
  private struct Slot {
    var ours: ReportBlock?
    var theirs: Numbered?
    var blanks: [Line]
  }

  /// A block, and how many stand before it.
  private struct Numbered {
    let index: Int
    let block: ReportBlock

    init(_ index: Int, _ block: ReportBlock) {
      self.index = index
      self.block = block
    }
  }

  private let base: [ReportBlock]
  private let written: ThreeWay<LineDigests>
  private var slots: [Slot]

  init(_ lines: ThreeWay<[Line]>) {
    let blocks = lines.map(ReportBlock.split)
    base = blocks.base
    written = lines.map { LineDigests(statedIn: $0) }
    slots = blocks.ours.map { Slot(ours: $0, blanks: $0.blanks) }
    let partners = partners(of: blocks.theirs)
    for (index, place) in partners { slots[place].theirs = Numbered(index, blocks.theirs[index]) }
    var place = -1
    for (index, block) in blocks.theirs.enumerated() {
      if partners[index] != nil {
        place = slots.firstIndex { $0.theirs?.index == index } ?? place
      } else if isNew(block) {
        place += 1
        insert(Numbered(index, block), at: place)
      }
    }
  }

  /// Where each block of theirs has its like among ours: the same lines, else the same item.
  private func partners(of theirs: [ReportBlock]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    for isSame in [{ $0.lines == $1.lines }, { $0.key == $1.key }]
      as [(ReportBlock, ReportBlock) -> Bool]
    {
      for (index, block) in theirs.enumerated() where partners[index] == nil {
        let place = slots.indices.first { place in
          !taken.contains(place) && slots[place].ours.map { isSame($0, block) } ?? false
        }
        guard let place else { continue }
        partners[index] = place
        taken.insert(place)
      }
    }
    return partners
  }

  /// Whether a block that only their side has was put there by a person, or is asked anew.
  private func isNew(_ block: ReportBlock) -> Bool {
    if let before = base.first(where: { $0.key == block.key }) {
      return before.lines != block.lines && !block.isUntouched(written.theirs)
    }
    guard case .line(let line) = block.key else { return true }
    return block.isHeading || !written.theirs.contains(line)
  }

  /// Blank lines stay behind the last of what they stood behind.
  private mutating func insert(_ theirs: Numbered, at place: Int) {
    var blanks = theirs.block.blanks
    if blanks.isEmpty, place > 0 { swap(&blanks, &slots[place - 1].blanks) }
    slots.insert(Slot(theirs: theirs, blanks: blanks), at: place)
  }

  var parts: [MergedPart] {
    let items = ReportItems(written: written)
    return slots.flatMap { slot -> [MergedPart] in
      let parts: [MergedPart]
      switch (slot.ours, slot.theirs?.block) {
      case (let ours?, let theirs?):
        parts = items.united(base.first { $0.key == ours.key }, ours, theirs)
      case (let ours?, nil): parts = isDropped(ours) ? [] : [.lines(ours.lines)]
      case (nil, let theirs): parts = [.lines(theirs?.lines ?? [])]
      }
      return parts + [.lines(slot.blanks)]
    }
  }

  /// Whether an item of ours that their side took out was left alone on ours.
  private func isDropped(_ ours: ReportBlock) -> Bool {
    guard case .item = ours.key else { return false }
    return base.contains { $0.key == ours.key && $0.lines == ours.lines }
  }
}
