import Days
import Findings
import NoteSyntax
import VaultSettings

/// Where the log of a note stands and how it is written: what a new entry is fitted into.
package struct LogLayout: Sendable {
  /// Where an entry stands.
  package struct Site: Hashable, Sendable {
    package let day: Day
    /// The bytes of the date.
    package let date: Range<Int>
    /// Where the text behind date and separator begins.
    package let textStart: Int
    /// Whether emphasis opens before the date and closes behind the text.
    package let isEmphasized: Bool
    /// The block it begins with, and the index behind its last.
    package let blocks: Range<Int>
    /// The lines of the whole entry, counted from 1.
    package let lines: ClosedRange<Int>
    /// The cells of a table row, and which of them holds the kind.
    package let cells: [Range<Int>]
    package let kindCell: Int?
  }

  /// A heading that is no entry, at the top level.
  package struct Section: Hashable, Sendable {
    package let block: Int
    package let level: Int
    /// What the section is about, if its heading says so.
    package let meaning: SectionMeaning?
  }

  /// The entries that no other entry holds, in the order of the note.
  package private(set) var sites: [Site] = []
  package private(set) var sections: [Section] = []

  /// Looks through a note that is somebody's.
  package init(_ note: Note, settings: Settings) {
    var log = LogReader(note, settings: settings)
    log.read()
    var end = 0
    for draft in log.drafts where draft.block >= end {
      end = draft.end
      let block = note.blocks[draft.block]
      let cells =
        draft.row == nil ? [] : TableCells.cells(of: block.content, in: note.source.bytes)
      sites.append(
        Site(
          day: draft.day, date: draft.date, textStart: draft.textStart,
          isEmphasized: draft.closing != nil, blocks: draft.block..<draft.end,
          lines: draft.line...max(draft.line, note.line(at: draft.range.upperBound)),
          cells: cells, kindCell: draft.row?.kind.flatMap { cells.firstIndex(of: $0) }))
    }
    let dated = Set(log.drafts.map(\.block))
    for (index, block) in note.blocks.enumerated() where block.depth == 0 {
      guard let level = block.headingLevel, !dated.contains(index) else { continue }
      let heading = note.text(block.content)
      sections.append(
        Section(
          block: index, level: level, meaning: SectionMeaning(of: heading, settings: settings)))
    }
  }
}
