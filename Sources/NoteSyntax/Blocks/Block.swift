/// A block of a note (CommonMark's term), with the bytes that are its own.
package struct Block: Hashable, Sendable {
  /// What a block is.
  package enum Kind: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    /// A list item; its first paragraph is a block of its own inside it.
    case item
    case quote
    /// A fenced or indented code block.
    case code
    case html
    case tableRow
    case thematicBreak
  }

  package let kind: Kind
  /// How many blocks hold it.
  package let depth: Int
  /// The index behind its last descendant in the note's blocks.
  package internal(set) var end: Int
  /// The first and last line, counted from 1, blank lines at the end left out.
  package internal(set) var lines: ClosedRange<Int>
  /// The bytes of its content: a heading's words, a paragraph's lines, an item without its marker.
  package internal(set) var content: Range<Int>
  /// The byte of the mark in `- [x]`, if the item is a task.
  package internal(set) var taskMark: Int?

  /// The level of a heading; nil for other blocks.
  package var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }
}
