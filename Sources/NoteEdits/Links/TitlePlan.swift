import Findings
import NoteSyntax
import People

/// Gives a note another title where its first heading says the old one.
struct TitlePlan {
  private let read: ReadNote

  init(_ read: ReadNote) {
    self.read = read
  }

  func replacing(_ old: String, with new: String) -> EditPlan {
    let blocks = read.note.blocks
    guard let index = blocks.firstIndex(where: { $0.headingLevel == 1 && $0.depth == 0 }),
      read.note.text(blocks[index].content).folded == old.folded
    else { return .none }
    let heading = blocks[index]
    let title = new.onOneLine
    let lines =
      read.source.range(ofLine: heading.lines.lowerBound)
      .lowerBound..<read.source.range(ofLine: heading.lines.upperBound).upperBound
    return EditPlan(
      splices: [Splice(heading.content, title)], touched: lines,
      isMet: { after in
        guard after.note.blocks.indices.contains(index) else { return false }
        let found = after.note.blocks[index]
        return found.kind == heading.kind && after.note.text(found.content) == title
      })
  }
}
