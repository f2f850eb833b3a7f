import Days
import Findings
import NoteSyntax
import VaultSettings

/// Reads who was there from a dated note: a daily note, or the note of a meeting (docs/FORMAT.md, The
/// log that lives elsewhere).
///
/// Present are those whom `attendees:`, `with::`, a heading that is a link, or an item's opening words
/// name; any other link is a mention. A false contact is worse than a missed one.
struct PresenceReader {
  private let note: Note
  private let properties: NoteProperties
  private let day: Day
  private let reader: EntryReader

  init(_ note: Note, _ properties: NoteProperties, day: Day, entries reader: EntryReader) {
    self.note = note
    self.properties = properties
    self.day = day
    self.reader = reader
  }

  /// The note's heading, or its file name without the date.
  var title: String {
    let heading = note.blocks.first { $0.headingLevel == 1 && $0.depth == 0 }
    if let heading, DatePrefix(in: note.source.bytes, heading.content) == nil {
      return note.text(heading.content)
    }
    let title = DatedName.title(of: note.path.stem)
    return title.isEmpty ? note.path.stem : title
  }

  /// An entry for each place that names people as present.
  func entries(besides dated: [LogEntry]) -> [LogEntry] {
    let inText = note.blocks.indices.compactMap(entry(at:)) + fieldEntries
    let named = Set((dated + inText).flatMap(\.with).map(\.value))
    return attendance(besides: named) + inText
  }

  private func attendance(besides named: Set<String>) -> [LogEntry] {
    let items = properties.items(.attendees)
    let present = items.compactMap { item -> Stated<String>? in
      let target = WrittenLink(item.value).target
      return named.contains(target) ? nil : Stated(target, range: item.range, line: item.line)
    }
    guard let first = present.first else { return [] }
    let kind = title.split(separator: " ").first.map { $0.lowercased() }
    let isContact = kind.flatMap { EntryKind.isContact($0, settings: reader.settings) }
    return [
      LogEntry(
        day: day, kind: isContact == nil ? nil : kind, isContact: isContact ?? true, text: title,
        path: note.path, line: first.line, range: first.range, with: present)
    ]
  }

  /// A heading of links, or an item or heading that opens with `<kind> with [[Name]]`.
  private func entry(at index: Int) -> LogEntry? {
    let block = note.blocks[index]
    let around = reader.log.surroundings[index]
    guard around.draft == nil, !around.isInTask, !around.isQuoted, around.section != .private,
      around.section != .mentions
    else { return nil }
    switch block.kind {
    case .heading where block.depth == 0:
      let opening = opening(at: block.content)
      let with = opening.with.isEmpty ? headingLinks(index) : opening.with
      return with.isEmpty ? nil : entry(index, to: sectionEnd(index), opening, with)
    case .item:
      let opening = opening(at: block.content)
      return opening.with.isEmpty ? nil : entry(index, to: block.end, opening, opening.with)
    default:
      return nil
    }
  }

  /// The opening words, a time of day before them read past.
  private func opening(at range: Range<Int>) -> EntryOpening {
    let start = ClockTime.end(in: note.source.bytes, at: range.lowerBound, end: range.upperBound)
    return EntryOpening(
      of: (start ?? range.lowerBound)..<range.upperBound, in: note, settings: reader.settings)
  }

  /// The links of a heading that holds nothing else but `and`, `&` and commas.
  private func headingLinks(_ index: Int) -> [Link] {
    let content = note.blocks[index].content
    let links = note.links.slice(index..<(index + 1), by: \.block).filter { $0.form == .wiki }
    guard !links.isEmpty else { return [] }
    let rest = Prose.text(note.source.bytes, content, leavingOut: links.lazy.map(\.range))
    let isNothingElse = rest.split(whereSeparator: { " ,&".contains($0) }).allSatisfy {
      $0 == "and"
    }
    return isNothingElse ? links : []
  }

  private func sectionEnd(_ index: Int) -> Int {
    let level = note.blocks[index].headingLevel ?? 1
    let next = note.blocks[(index + 1)...].firstIndex {
      $0.depth == 0 && ($0.headingLevel ?? 7) <= level
    }
    return next ?? note.blocks.count
  }

  private func entry(_ index: Int, to end: Int, _ opening: EntryOpening, _ with: [Link]) -> LogEntry
  {
    let block = note.blocks[index]
    let isHeading = block.headingLevel != nil
    let blocks = isHeading ? (index + 1)..<end : index..<end
    let fields = reader.fields.slice(index..<end, by: \.block).filter {
      let around = reader.log.surroundings[$0.block]
      return !around.isInTask && around.section != .private
    }
    let text = blocks.filter { inner in
      let around = reader.log.surroundings[inner]
      return note.blocks[inner].kind == .paragraph && !around.isInTask
        && around.section != .private
    }.map { inner in
      let content = note.blocks[inner].content
      let start = max(content.lowerBound, min(opening.textStart, content.upperBound))
      return reader.prose(start..<content.upperBound, fields)
    }
    let last = note.blocks[index..<end].map(\.lines.upperBound).max() ?? block.lines.upperBound
    return LogEntry(
      day: day, kind: opening.kind, isContact: opening.isContact,
      text: text.filter { !$0.isEmpty }.joined(separator: "\n"), path: note.path,
      line: block.lines.lowerBound,
      range: note.source.range(ofLine: block.lines.lowerBound)
        .lowerBound..<note.source.range(
          ofLine: last
        ).upperBound,
      fields: fields.compactMap(reader.stated),
      with: with.map { note.stated($0.target) })
  }

  /// `with::` outside dated entries and outside the places above.
  private var fieldEntries: [LogEntry] {
    reader.fields.filter { $0.kind == .with }.compactMap { field in
      let around = reader.log.surroundings[field.block]
      guard around.draft == nil, !around.isInTask, !around.isQuoted, around.section != .private
      else {
        return nil
      }
      let content = note.blocks[field.block].content
      return LogEntry(
        day: day, kind: nil, isContact: true,
        text: Prose.text(note.source.bytes, content, leavingOut: [field.range]), path: note.path,
        line: note.line(at: field.range.lowerBound), range: content,
        with: reader.names(in: field))
    }
  }
}
