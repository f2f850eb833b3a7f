import Findings
import NoteSyntax
import People

/// An entry for a log that has entries already: where they go, and written as they are.
struct EntryAmongOthers {
  private let read: ReadNote
  private let layout: LogLayout
  private let habit: LogHabit

  init(_ read: ReadNote, _ layout: LogLayout, _ habit: LogHabit) {
    self.read = read
    self.layout = layout
    self.habit = habit
  }

  /// What is put into the note.
  func splice(of entry: NewEntry) -> Splice {
    let lines = lines(of: entry)
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

  private func lines(of entry: NewEntry) -> [String] {
    let isItem = if case .item = habit.shape { true } else { false }
    let style = EntryStyle(of: habit.newest, in: read, isItem: isItem)
    let lines = EntryLines(entry)
    switch habit.shape {
    case .item: return lines.item(style, indent: indent(below: habit.newest))
    case .heading:
      let hasOwnWords = habit.newest.blocks.count > 1
      let line = read.source.range(ofLine: habit.newest.lines.lowerBound)
      let hasTitle = habit.newest.textStart < line.upperBound
      return lines.heading(
        style, mayHoldWords: hasTitle && !hasOwnWords,
        isLoose: hasOwnWords && read.isBlank(habit.newest.lines.lowerBound + 1))
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
    return .insertion(text, at: read.source.range(ofLine: line).lowerBound)
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
}
