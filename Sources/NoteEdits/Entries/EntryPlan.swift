import NoteSyntax
import People

/// Puts an entry into a note where and how its person writes them.
struct EntryPlan {
  private let read: ReadNote
  private let entry: NewEntry

  init(_ read: ReadNote, _ entry: NewEntry) {
    self.read = read
    self.entry = entry
  }

  func plan() -> EditPlan {
    let layout = LogLayout(read.note, settings: read.settings)
    let splice =
      LogHabit(read, layout).map { EntryAmongOthers(read, layout, $0).splice(of: entry) }
      ?? FirstEntry(read, layout).splice(of: entry)
    let meant = MeantEntry(entry, in: read)
    return EditPlan(
      splices: [splice], touched: splice.range,
      isMet: { after in
        let added = splice.range.lowerBound..<(splice.range.lowerBound + splice.bytes.count)
        return meant.isOnlyEntry(of: after, in: added)
      },
      mayFollow: meant.keeps)
  }
}
