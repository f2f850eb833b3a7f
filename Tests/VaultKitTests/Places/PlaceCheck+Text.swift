import Findings
import NoteSyntax

extension PlaceCheck {
  /// Blocks nest, and stand on the lines that they name.
  mutating func checkBlocks() {
    for (index, block) in note.blocks.enumerated() {
      expectInside(block.content, "a block")
      expect(block.lines.upperBound <= note.source.lineCount, "\(block.lines) of too few lines")
      let first = note.source.fullRange(ofLine: block.lines.lowerBound)
      let last = note.source.fullRange(ofLine: block.lines.upperBound)
      expect(block.content, in: first.lowerBound..<last.upperBound, "\(block.kind) \(block.lines)")
      expect(index < block.end && block.end <= note.blocks.count, "a block ends before it begins")
      for inner in note.blocks[(index + 1)..<block.end] {
        expect(inner.depth > block.depth, "a block holds one that is no deeper", at: inner.content)
        expect(
          block.lines.contains(inner.lines.lowerBound)
            && block.lines.contains(inner.lines.upperBound),
          "\(inner.kind) \(inner.lines) is outside \(block.kind) \(block.lines)")
        if block.kind == .item || block.kind == .quote {
          expect(inner.content, in: block.content, "\(inner.kind) in \(block.kind)")
        }
      }
      if block.end < note.blocks.count {
        let next = note.blocks[block.end]
        expect(
          next.lines.lowerBound > block.lines.upperBound || next.depth < block.depth,
          "\(block.kind) \(block.lines) overlaps \(next.kind) \(next.lines)")
      }
      if let mark = block.taskMark {
        expect(mark > 0 && bytes[mark - 1] == UInt8(ascii: "["), "a task mark without bracket")
        expect(mark < block.content.lowerBound, "a task mark in the text", at: block.content)
      }
    }
    expectNested(note.blocks.filter { $0.kind != .code }.map(\.content), "a block")
  }

  /// Links and fields stand in their block and do not cross.
  mutating func checkLinksAndFields() {
    for link in note.links {
      for range in [link.range, link.target, link.shown] { expectInside(range, "a link") }
      expect(link.range, in: note.blocks[link.block].content, "a link")
      expect(link.target, in: link.range, "a target")
      expect(link.shown, in: link.range, "the words of a link")
      let opening = link.form == .wiki ? "[[" : link.form == .embed ? "![[" : ""
      expect(text(link.range).hasPrefix(opening), "\(link.form)", at: link.range)
    }
    let links = note.links.map(\.range)
    expect(links.map(\.lowerBound) == links.map(\.lowerBound).sorted(), "links out of order")
    for field in note.fields {
      for range in [field.range, field.key, field.value] { expectInside(range, "a field") }
      expect(field.range, in: note.blocks[field.block].content, "a field")
      expect(field.key, in: field.range, "a key")
      expect(field.value, in: field.range, "the value of a field")
      expect(field.key.upperBound < field.value.lowerBound, "no colons", at: field.range)
      let between = text(field.key.upperBound..<max(field.key.upperBound, field.value.lowerBound))
      expect(
        between.contains(":") && between.allSatisfy { ":*_".contains($0) || $0.isWhitespace },
        "more than colons between key and value", at: field.range)
    }
    expectNested(links + note.fields.map(\.range), "a link or field")
  }
}
