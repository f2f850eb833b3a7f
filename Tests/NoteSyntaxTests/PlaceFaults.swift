import Findings
import NoteSyntax
import Properties

/// What is wrong with the places of a note; nothing should be.
struct PlaceFaults {
  private(set) var all: [String] = []
  private let note: Note
  private let bytes: [UInt8]

  init(of note: Note) {
    self.note = note
    bytes = note.source.bytes
    checkFrontMatter()
    checkBlocks()
    checkLinks()
    checkFields()
    for finding in note.findings where finding.place.line > note.source.lineCount {
      all.append("the line of \(finding)")
    }
  }

  private mutating func expect(_ holds: Bool, _ what: String) {
    if !holds { all.append(what) }
  }

  private mutating func checkFrontMatter() {
    guard let frontMatter = note.frontMatter else { return }
    expect(Self.holds(frontMatter.range, frontMatter.content), "front matter in its fences")
    var end = frontMatter.content.lowerBound
    for property in frontMatter.properties {
      expect(Self.holds(frontMatter.content, property.keyRange), "a key outside the front matter")
      expect(Self.holds(frontMatter.content, property.valueRange), "a value outside it")
      if frontMatter.isSound {
        expect(end <= property.keyRange.lowerBound, "keys in disorder")
        expect(
          property.keyRange.upperBound <= property.valueRange.lowerBound, "a value before its key")
        end = property.valueRange.upperBound
      }
      check(property.value, in: property.valueRange)
    }
  }

  private mutating func check(_ value: PropertyValue, in range: Range<Int>) {
    switch value {
    case .text(let text):
      expect(Self.holds(range, text.range), "a text outside its value")
      let written = note.text(text.range)
      // A text over several lines is folded into one.
      if !text.isQuoted, !written.contains(where: \.isNewline), !written.contains("\u{FFFD}") {
        expect(written == text.text, "`\(written)` read as `\(text.text)`")
      }
    case .list(let items):
      for item in items { check(item, in: range) }
    case .map(let members):
      for member in members {
        expect(Self.holds(range, member.keyRange), "a key outside its map")
        expect(Self.holds(range, member.valueRange), "a value outside its map")
        check(member.value, in: member.valueRange)
      }
    }
  }

  private mutating func checkBlocks() {
    var line = 1
    for (index, block) in note.blocks.enumerated() {
      expect(Self.holds(0..<bytes.count, block.content), "content outside the note")
      expect(index < block.end && block.end <= note.blocks.count, "the end of block \(index)")
      expect(line <= block.lines.lowerBound, "blocks in disorder at \(index)")
      line = block.lines.lowerBound
      expect(block.lines.upperBound <= note.source.lineCount, "lines beyond the note")
      for inner in note.blocks[index..<min(max(block.end, index), note.blocks.count)].dropFirst() {
        expect(block.depth < inner.depth, "depth inside block \(index)")
        expect(block.lines.contains(inner.lines.lowerBound), "lines inside block \(index)")
      }
      if let mark = block.taskMark {
        expect(bytes[mark - 1] == UInt8(ascii: "["), "the mark of a task at \(mark)")
      }
    }
  }

  private mutating func checkLinks() {
    var last = 0..<0
    for link in note.links {
      let block = note.blocks[link.block].content
      expect(Self.holds(block, link.range), "a link outside its block")
      expect(Self.holds(link.range, link.target) && Self.holds(link.range, link.shown), "a target")
      expect(last.lowerBound < link.range.lowerBound || last.isEmpty, "links in disorder")
      expect(
        last.upperBound <= link.range.lowerBound || Self.holds(last, link.range), "links that cross"
      )
      if !Self.holds(last, link.range) { last = link.range }
      let first = bytes[link.range.lowerBound]
      expect(first == UInt8(ascii: "[") || first == UInt8(ascii: "!"), "the beginning of a link")
    }
  }

  private mutating func checkFields() {
    for field in note.fields {
      expect(Self.holds(note.blocks[field.block].content, field.range), "a field outside its block")
      expect(
        Self.holds(field.range, field.key) && Self.holds(field.range, field.value), "its value")
      expect(field.key.upperBound <= field.value.lowerBound, "a value before its key")
      expect(!field.key.isEmpty, "an empty key")
    }
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}
