import Findings
import NoteSyntax

/// Something to pass on to whoever may like it: a list item of `Share.md`.
package struct ThingToShare: Hashable, Sendable {
  /// As it is written: `[How wood type was cut](https://example.org) (a talk)`.
  package let text: String
  package let path: NotePath
  /// The line, counted from 1.
  package let line: Int
  /// The bytes of the text.
  package let range: Range<Int>

  package init(text: String, path: NotePath, line: Int, range: Range<Int>) {
    self.text = text
    self.path = path
    self.line = line
    self.range = range
  }

  /// The items of a note in its order; those that are ticked were passed on, or dropped.
  static func all(in note: Note, log: LogReader) -> [ThingToShare] {
    note.blocks.indices.compactMap { index in
      let block = note.blocks[index]
      guard block.kind == .item, index + 1 < block.end, isOpen(block, in: note),
        log.surroundings[index].section != .private, !log.surroundings[index].isQuoted
      else { return nil }
      let words = note.blocks[index + 1]
      guard words.kind == .paragraph else { return nil }
      let text = Prose.text(note.source.bytes, words.content, leavingOut: [])
      guard !text.isEmpty else { return nil }
      return ThingToShare(
        text: text, path: note.path, line: words.lines.lowerBound, range: words.content)
    }
  }

  private static func isOpen(_ block: Block, in note: Note) -> Bool {
    block.taskMark.map { !"xX-".utf8.contains(note.source.bytes[$0]) } ?? true
  }
}
