import Findings
import NoteSyntax
import People

/// An entry for a note that has none yet.
struct FirstEntry {
  private let read: ReadNote
  private let layout: LogLayout

  init(_ read: ReadNote, _ layout: LogLayout) {
    self.read = read
    self.layout = layout
  }

  /// Below the heading of the log; without one, `## Log` at the end, before what is private.
  func splice(of entry: NewEntry) -> Splice {
    let lines = EntryLines(entry).item(.plainItem, indent: "  ")
    if let log = layout.sections.first(where: { $0.meaning == .log }) {
      return splice(lines, below: log)
    }
    let closing = layout.sections.first { section in
      section.level == 1 && section.meaning != nil && section.meaning != .log
    }
    if let closing {
      let line = read.note.blocks[closing.block].lines.lowerBound
      let lineEnd = read.lineEnd(near: line)
      let text = (["## Log", ""] + lines + [""]).map { $0 + lineEnd }.joined()
      return .insertion(text, at: read.source.range(ofLine: line).lowerBound)
    }
    return atEnd(["## Log", ""] + lines)
  }

  private func splice(_ lines: [String], below log: LogLayout.Section) -> Splice {
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
      at: read.source.range(ofLine: next).lowerBound)
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
