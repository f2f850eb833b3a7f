import Days
import Findings
import NoteSyntax
import People
import Properties

/// Lets links lead to a note under its new name.
struct LinkPlan {
  private let read: ReadNote

  init(_ read: ReadNote) {
    self.read = read
  }

  func replacing(_ changes: [TargetChange]) throws(EditRefusal) -> EditPlan {
    guard !changes.isEmpty else { return .none }
    try read.checkFrontMatter()
    let written = read.note.writtenTargets
    guard
      changes.allSatisfy({ change in
        written.contains { $0.range == change.range && $0.text == change.old }
      })
    else { throw EditRefusal("its links are not as they were read") }
    let new = Dictionary(changes.map { ($0.range.lowerBound, $0.new) }) { first, _ in first }
    let expected = written.map { new[$0.range.lowerBound] ?? $0.text }
    let outline = NoteOutline(of: read)
    return EditPlan(
      splices: changes.map { Splice($0.range, $0.new) },
      touched: 0..<(read.source.bytes.count + 1),
      isMet: { after in
        after.note.writtenTargets.map(\.text) == expected && NoteOutline(of: after) == outline
      })
  }
}

/// What of a note stays the same when its links are written otherwise: everything but their words.
private struct NoteOutline: Equatable {
  private let parts: [String]

  init(of read: ReadNote) {
    let note = read.note
    let links = note.links.map { "link \($0.form) \($0.block) \(note.text($0.shown).isEmpty)" }
    let fields = note.fields.map { "field \(note.text($0.key)) \($0.form) \($0.block)" }
    let blocks = note.blocks.map { "\($0.kind) \($0.depth) \($0.end) \($0.lines)" }
    let entries = read.facts.entries.map {
      "entry \($0.day) \($0.kind ?? "") \($0.isContact) \($0.line) \($0.fields.map(\.kind))"
    }
    let promises = read.facts.promises.map {
      let promise = $0.promise
      return "promise \(promise.state) \(promise.due?.description ?? "") \(promise.line)"
    }
    let properties = (note.frontMatter?.properties ?? []).map {
      "property \($0.key) \(Self.shape(of: $0.value))"
    }
    parts = properties + blocks + links + fields + entries + promises
  }

  private static func shape(of value: PropertyValue) -> String {
    switch value {
    case .text(let text): text.isQuoted ? "quoted" : "text"
    case .list(let items): "[" + items.map(shape).joined(separator: ",") + "]"
    case .map(let members):
      "{" + members.map { "\($0.key): \(shape(of: $0.value))" }.joined(separator: ",") + "}"
    }
  }
}
