import Days
import Findings
import NoteSyntax
import Properties
import VaultSettings

/// Reads the words of entries whose places are known: kind, prose, fields, who was there.
final class EntryReader {
  let note: Note
  let settings: Settings
  let log: LogReader
  /// The fields of the note that mean something, with their kind.
  let fields: [KnownField]
  /// Where something private is written inside the text.
  let hidden: [Range<Int>]

  init(_ note: Note, log: LogReader, settings: Settings) {
    self.note = note
    self.log = log
    self.settings = settings
    fields = KnownField.all(in: note, settings: settings)
    hidden = fields.privateRanges
  }

  /// The entries in the order of the note.
  func entries() -> [LogEntry] {
    var fieldsOfDraft = [[KnownField]](repeating: [], count: log.drafts.count)
    for field in fields {
      let around = log.surroundings[field.block]
      guard let draft = around.draft, !around.isIntended, !around.isQuoted,
        around.section != .private || field.kind == .private
      else { continue }
      fieldsOfDraft[draft].append(field)
    }
    return log.drafts.indices.map { entry(log.drafts[$0], fieldsOfDraft[$0]) }
  }

  private func entry(_ draft: EntryDraft, _ fields: [KnownField]) -> LogEntry {
    let texts = texts(of: draft)
    // The kind is the first word behind the date, be it on the next line.
    let opening = draft.row?.kind ?? texts.first { !note.source.trimmed($0).isEmpty }
    let read = EntryOpening(
      of: opening ?? draft.textStart..<draft.textStart, in: note, settings: settings)
    var marks = fields.map { $0.range }
    if let closing = draft.closing { marks.append(closing) }
    marks.sort { $0.lowerBound < $1.lowerBound }
    // That we met is no secret; what was said is.
    let isPrivate = log.surroundings[draft.block].section == .private
    var words: [String] = []
    for text in texts where !isPrivate {
      let start = text == opening ? read.textStart : text.lowerBound
      let range = start..<max(start, text.upperBound)
      let prose = Prose.text(
        note.source.bytes, range, leavingOut: marks.slice(range) { $0.lowerBound })
      if !prose.isEmpty { words.append(prose) }
    }
    let named = fields.filter { $0.kind == .with }.flatMap { names(in: $0) }
    return LogEntry(
      day: draft.day, kind: read.kind, isContact: read.isContact,
      text: words.count == 1 ? words[0] : words.joined(separator: "\n"), path: note.path,
      line: draft.line, range: draft.range,
      fields: fields.compactMap(stated), with: read.with.map(note.name) + named)
  }

  /// The bytes of an entry's prose, piece by piece: the rest of the line with the date, then the blocks
  /// below it; of a table row its cells.
  private func texts(of draft: EntryDraft) -> [Range<Int>] {
    if let row = draft.row { return row.words }
    var texts = [draft.textStart..<max(draft.textStart, endOfOpening(draft))]
    for index in draft.block + 1..<draft.textEnd where isProse(index, of: draft) {
      texts.append(note.blocks[index].content)
    }
    return texts
  }

  /// Where the line or paragraph with the date ends.
  private func endOfOpening(_ draft: EntryDraft) -> Int {
    let first = note.blocks[draft.block]
    guard first.kind == .item else { return first.content.upperBound }
    let child = draft.block + 1
    guard child < first.end, note.blocks[child].kind == .paragraph else {
      return note.source.range(ofLine: first.lines.lowerBound).upperBound
    }
    return note.blocks[child].content.upperBound
  }

  /// Whether a block's words belong to the text of an entry: tasks and code do not.
  private func isProse(_ index: Int, of draft: EntryDraft) -> Bool {
    let block = note.blocks[index]
    guard block.headingLevel != nil || block.kind == .tableRow || block.kind == .paragraph else {
      return false
    }
    // The first paragraph of the entry's own item has been read with the date.
    if note.blocks[draft.block].kind == .item, index == draft.block + 1 { return false }
    let around = log.surroundings[index]
    return !around.isInTask && around.section != .private
  }

  /// A field with its value, what is private in it left out; nil where no words are left, as in a
  /// template.
  func stated(_ field: KnownField) -> EntryField? {
    let isPrivate = field.kind == .private
    let text = note.value(field.value, hiding: isPrivate ? [] : hidden)
    guard !text.isEmpty else { return nil }
    let line = note.line(at: field.value.lowerBound)
    return EntryField(kind: field.kind, value: Stated(text, range: field.value, line: line))
  }

  /// The people whom a `with::` names: its links, else its words between commas.
  func names(in field: KnownField) -> [Stated<String>] {
    let links = note.links.slice(field.value, by: \.range.lowerBound)
    if !links.isEmpty { return links.map(note.name) }
    return note.text(field.value).split(separator: ",").map { name in
      Stated(
        WrittenLink(String(name)).target, range: field.value,
        line: note.line(at: field.value.lowerBound))
    }
  }
}

extension Note {
  /// The name or path that a link leads to, with its place.
  func name(_ link: Link) -> Stated<String> {
    Stated(target(of: link), range: link.target, line: line(at: link.target.lowerBound))
  }

  /// The text of a range, with its place.
  func stated(_ range: Range<Int>) -> Stated<String> {
    Stated(text(range), range: range, line: line(at: range.lowerBound))
  }
}
