import Findings
import NoteSyntax
import People

/// Puts an entry into a note where and how its person writes them.
struct EntryPlan {
  private let read: ReadNote
  private let entry: NewEntry
  private let layout: LogLayout

  init(_ read: ReadNote, _ entry: NewEntry) {
    self.read = read
    self.entry = entry
    layout = LogLayout(read.note, settings: read.settings)
  }

  func plan() -> EditPlan {
    let splice = LogHabit(read, layout).map(splice) ?? firstSplice()
    let meant = MeantEntry(entry, in: read)
    return EditPlan(
      splices: [splice], touched: splice.range,
      isMet: { after in
        let added = splice.range.lowerBound..<(splice.range.lowerBound + splice.bytes.count)
        return meant.isOnlyEntry(of: after, in: added)
      },
      mayFollow: meant.keeps)
  }

  // MARK: Beside other entries

  private func splice(_ habit: LogHabit) -> Splice {
    let lines = lines(habit)
    let earlier = habit.run.first { $0.day <= entry.day }
    let later = habit.run.last { $0.day <= entry.day }
    if habit.isNewestFirst {
      if let earlier { return splice(lines, before: earlier, habit.isLoose) }
    } else if later == nil {
      return splice(lines, before: habit.run.first ?? habit.newest, habit.isLoose)
    }
    let neighbour = habit.isNewestFirst ? habit.run.last : later
    return splice(lines, behind: (neighbour ?? habit.newest).lines.upperBound, habit.isLoose)
  }

  private func lines(_ habit: LogHabit) -> [String] {
    let isItem = if case .item = habit.shape { true } else { false }
    let style = EntryStyle(of: habit.newest, in: read, isItem: isItem)
    let lines = EntryLines(entry)
    switch habit.shape {
    case .item: return lines.item(style, indent: indent(below: habit.newest))
    case .heading:
      let hasOwnWords = habit.newest.blocks.count > 1
      let line = read.source.range(ofLine: habit.newest.lines.lowerBound)
      let hasTitle = habit.newest.textStart < line.upperBound
      return lines.heading(style, mayHoldWords: hasTitle && !hasOwnWords)
    case .line:
      return lines.line(style, marker: markerBelow(habit.newest), indent: "  ")
    case .row:
      let cells = habit.newest.cells
      let date =
        cells.firstIndex {
          $0.lowerBound <= habit.newest.date.lowerBound
            && habit.newest.date.upperBound <= $0.upperBound
        } ?? 0
      let row = lines.row(
        cells: cells.count, date: date, kind: habit.newest.kindCell,
        readKind: entry.read(settings: read.settings)?.kind)
      return ["| " + row.joined(separator: " | ") + " |"]
    }
  }

  private func splice(_ lines: [String], before site: LogLayout.Site, _ isLoose: Bool) -> Splice {
    let line = site.lines.lowerBound
    let lineEnd = read.lineEnd(near: line)
    let text = (lines + (isLoose ? [""] : [])).map { $0 + lineEnd }.joined()
    return .insertion(text, at: read.source.fullRange(ofLine: line).lowerBound)
  }

  /// Behind a line, with a blank line between where there is to be one; the last line of a note that
  /// ends without a line end goes on to do so.
  private func splice(_ lines: [String], behind line: Int, _ isLoose: Bool) -> Splice {
    let lineEnd = read.lineEnd(near: line)
    let all = (isLoose ? [""] : []) + lines
    let range = read.source.fullRange(ofLine: line)
    if range.upperBound > read.source.range(ofLine: line).upperBound {
      return .insertion(all.map { $0 + lineEnd }.joined(), at: range.upperBound)
    }
    return .insertion(all.map { lineEnd + $0 }.joined(), at: range.upperBound)
  }

  /// What stands before a line below an item: as other items have it, else as many blanks as its marker
  /// takes.
  private func indent(below site: LogLayout.Site) -> String {
    let blocks = read.note.blocks
    let inner = layout.sites.lazy.flatMap { $0.blocks.dropFirst() }.first { block in
      blocks[block].kind == .item
    }
    if let inner {
      let line = read.source.range(ofLine: blocks[inner].lines.lowerBound)
      let blanks = read.source.bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }
      if !blanks.isEmpty { return read.note.text(line.lowerBound..<blanks.endIndex) }
    }
    let line = read.source.range(ofLine: site.lines.lowerBound)
    let marker = read.source.bytes[line].prefix { [0x20, 0x09, 0x2A, 0x2B, 0x2D].contains($0) }
    let width = marker.drop { $0 == 0x20 || $0 == 0x09 }.count
    let blanks = marker.prefix { $0 == 0x20 || $0 == 0x09 }
    return read.note.text(line.lowerBound..<blanks.endIndex)
      + String(repeating: " ", count: max(2, min(width, 4)))
  }

  private func markerBelow(_ site: LogLayout.Site) -> String {
    let inner = site.blocks.dropFirst().first { read.note.blocks[$0].kind == .item }
    guard let inner else { return "- " }
    let line = read.source.range(ofLine: read.note.blocks[inner].lines.lowerBound)
    return read.note.text(line).hasPrefix("* ") ? "* " : "- "
  }

  // MARK: The first entry

  /// Below the heading of the log; without one, `## Log` at the end, before what is private.
  private func firstSplice() -> Splice {
    let lines = EntryLines(entry).item(.plainItem, indent: "  ")
    if let log = layout.sections.first(where: { $0.meaning == .log }) {
      return firstSplice(lines, below: log)
    }
    let closing = layout.sections.first { section in
      section.level == 1 && section.meaning != nil && section.meaning != .log
    }
    if let closing {
      let line = read.note.blocks[closing.block].lines.lowerBound
      let lineEnd = read.lineEnd(near: line)
      let text = (["## Log", ""] + lines + [""]).map { $0 + lineEnd }.joined()
      return .insertion(text, at: read.source.fullRange(ofLine: line).lowerBound)
    }
    return atEnd(["## Log", ""] + lines)
  }

  private func firstSplice(_ lines: [String], below log: LogLayout.Section) -> Splice {
    let heading = read.note.blocks[log.block].lines.upperBound
    let next = (heading..<read.source.lineCount).first { !read.isBlank($0 + 1) }.map { $0 + 1 }
    guard let next else { return atEnd(lines, behind: heading) }
    let lineEnd = read.lineEnd(near: heading)
    let nextIsItem = read.note.blocks.contains { $0.kind == .item && $0.lines.lowerBound == next }
    // Lines that stand here already are no entries; a list goes on, other text is left apart.
    let text = lines + (nextIsItem ? [] : [""])
    let hasGap = next > heading + 1
    return .insertion(
      (hasGap ? text : [""] + text).map { $0 + lineEnd }.joined(),
      at: read.source.fullRange(ofLine: next).lowerBound)
  }

  private func atEnd(_ lines: [String], behind heading: Int? = nil) -> Splice {
    let bytes = read.source.bytes
    let last = (1...read.source.lineCount).last { !read.isBlank($0) }
    let lineEnd = read.lineEnd(near: last ?? 1)
    let isClosed = bytes.last.map { $0 == 0x0A || $0 == 0x0D } ?? true
    let count = read.source.lineCount - (isClosed ? 1 : 0)
    let hasGap = last.map { count > $0 } ?? true
    let text = lines.map { $0 + lineEnd }.joined()
    let gap = hasGap ? "" : lineEnd
    // Where the note ended without a line end, it still does.
    let added = (isClosed ? "" : lineEnd) + gap + text
    return .insertion(
      isClosed ? added : String(added.dropLast()), at: bytes.count)
  }
}
