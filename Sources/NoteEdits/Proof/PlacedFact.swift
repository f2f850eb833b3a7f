import Findings
import NoteSyntax
import People
import Properties

/// One thing that a note says, and the byte where it begins.
struct PlacedFact: Hashable {
  let offset: Int
  let words: String

  /// Everything that a note says, in its order: properties, blocks, links, entries, fields, promises.
  static func all(of read: ReadNote) -> [PlacedFact] {
    let facts =
      properties(of: read.note) + blocks(of: read.note)
      + read.facts.entries.flatMap(entry) + read.facts.promises.map(promise)
      + read.facts.links.map {
        PlacedFact(offset: $0.range.lowerBound, words: "link \($0.target) \(word($0.day))")
      }
    return facts.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
  }

  private static func properties(of note: Note) -> [PlacedFact] {
    (note.frontMatter?.properties ?? []).map {
      PlacedFact(
        offset: $0.keyRange.lowerBound, words: "property \($0.key) = \(written($0.value))")
    }
  }

  private static func blocks(of note: Note) -> [PlacedFact] {
    note.blocks.map { block in
      let line = note.source.range(ofLine: block.lines.lowerBound).lowerBound
      switch block.kind {
      case .heading, .paragraph, .tableRow:
        let words = "\(block.kind) \(block.depth) \(note.text(block.content))"
        return PlacedFact(offset: block.content.lowerBound, words: words)
      case .item:
        let mark = block.taskMark.map { note.text($0..<($0 + 1)) } ?? ""
        return PlacedFact(offset: line, words: "item \(block.depth) \(mark)")
      case .quote, .code, .html, .thematicBreak:
        return PlacedFact(offset: line, words: "\(block.kind) \(block.depth)")
      }
    }
  }

  private static func entry(_ entry: LogEntry) -> [PlacedFact] {
    let kind = "\(entry.kind ?? "") \(entry.isContact)"
    let words = "entry \(entry.day) \(kind) \(entry.text)"
    return [PlacedFact(offset: entry.range.lowerBound, words: words)]
      + entry.fields.map {
        PlacedFact(
          offset: $0.value.range.lowerBound, words: "field \($0.kind) \($0.value.value)")
      }
      + entry.with.map {
        PlacedFact(offset: $0.range.lowerBound, words: "with \(entry.day) \($0.value)")
      }
  }

  private static func promise(_ fact: PromiseFact) -> PlacedFact {
    PlacedFact(offset: fact.promise.range.lowerBound, words: words(of: fact.promise))
  }

  /// A promise as a fact of its note.
  static func words(of promise: Promise) -> String {
    "promise \(promise.state) \(word(promise.due)) \(word(promise.since)) \(word(promise.done)) "
      + promise.text
  }

  private static func word(_ value: (some CustomStringConvertible)?) -> String {
    value?.description ?? "-"
  }

  private static func written(_ value: PropertyValue) -> String {
    switch value {
    case .text(let text): text.text
    case .list(let items): "[" + items.map(written).joined(separator: "\u{1F}") + "]"
    case .map(let members):
      "{" + members.map { "\($0.key): \(written($0.value))" }.joined(separator: "\u{1F}") + "}"
    }
  }
}
