import Days
import Findings
import NoteSyntax
import Properties
import VaultSettings

/// What may be searched in a note and shown of it: its lines, without all that is private.
package struct SearchableText: Sendable {
  /// A line of the note.
  package struct Line: Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    /// What it says, white space run together.
    package let text: String
    /// The entry it stands in, by its place among those of the note.
    package let entry: Int?
  }

  package private(set) var lines: [Line] = []

  /// Reads a note.
  ///
  /// Templates and reports have nothing to be found: their words stand elsewhere too.
  package init(_ note: Note, role: NoteRole, settings: Settings) {
    var noteDay: Day?
    switch role {
    case .ignored, .report, .empty: return
    case .dated(let day): noteDay = day
    case .me, .person, .other: break
    }
    addProperties(of: note, settings)
    var log = LogReader(note, day: noteDay, settings: settings)
    log.read()
    let hidden = KnownField.all(in: note, settings: settings).privateRanges
    for (index, block) in note.blocks.enumerated() where block.hasWords {
      let around = log.surroundings[index]
      guard around.section != .private else { continue }
      // A note that is nobody's has no entries.
      let entry = role == .other ? nil : around.draft
      for line in block.lines {
        add(line, block.content, of: note, leavingOut: hidden, entry)
      }
    }
  }

  private mutating func add(
    _ line: Int, _ range: Range<Int>, of note: Note, leavingOut hidden: [Range<Int>],
    _ entry: Int?
  ) {
    let range = note.source.range(ofLine: line).clamped(to: range)
    guard !range.isEmpty else { return }
    let holes = hidden.filter { $0.overlaps(range) }.map { $0.clamped(to: range) }
    let text = Prose.text(note.source.bytes, range, leavingOut: holes)
    if !text.isEmpty { lines.append(Line(number: line, text: text, entry: entry)) }
  }

  private mutating func addProperties(of note: Note, _ settings: Settings) {
    guard let frontMatter = note.frontMatter, !frontMatter.content.isEmpty else { return }
    let hidden = frontMatter.properties.filter { property in
      let key = foldedKey(property.key)
      return EntryField.Kind(folded: settings.keys[key].map(foldedKey) ?? key) == .private
    }.map { $0.keyRange.lowerBound..<max($0.keyRange.upperBound, $0.valueRange.upperBound) }
    let first = note.line(at: frontMatter.content.lowerBound)
    let last = note.line(at: frontMatter.content.upperBound - 1)
    for line in first...max(first, last) {
      add(line, frontMatter.content, of: note, leavingOut: hidden, nil)
    }
  }
}

extension Block {
  /// Whether it holds words of its own, not blocks.
  fileprivate var hasWords: Bool {
    switch kind {
    case .heading, .paragraph, .tableRow, .code: true
    case .item, .quote, .html, .thematicBreak: false
    }
  }
}
