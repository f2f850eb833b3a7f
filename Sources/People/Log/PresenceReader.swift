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

  /// The note's heading, or its file name, without the date where there are other words.
  var title: String { words.isEmpty ? note.path.stem : words }

  /// The words of heading or file name beside the date.
  private var words: String {
    let heading = note.blocks.first { $0.headingLevel == 1 && $0.depth == 0 }
    if let heading, DatePrefix(in: note.source.bytes, heading.content) == nil {
      return note.text(heading.content)
    }
    return DatedName.title(of: note.path.stem)
  }

  /// An entry for each place that names people as present.
  func entries(besides dated: [LogEntry]) -> [LogEntry] {
    let inText = note.blocks.indices.compactMap(entry(at:)) + fieldEntries
    let named = Set((dated + inText).flatMap(\.with).map { Self.fileName($0.value) })
    return attendance(besides: named) + inText
  }

  /// The last part of a link's target: `Tom` for `People/Tom`.
  private static func fileName(_ target: String) -> String {
    (target.split(separator: "/").last ?? "").lowercased()
  }

  private func attendance(besides named: Set<String>) -> [LogEntry] {
    let items = properties.items(.attendees)
    let present = items.compactMap { item -> Stated<String>? in
      let target = WrittenLink(item.value).target
      guard !named.contains(Self.fileName(target)) else { return nil }
      return Stated(target, range: item.range, line: item.line)
    }
    guard let first = present.first else { return [] }
    // Whoever attended was there, be the note called `Post mortem`.
    var title = WordReader(bytes: Array(words.utf8))
    let whole = title
    let word = title.kind(settings: reader.settings)
    let isContact = word?.isContact ?? false
    return [
      LogEntry(
        day: day, kind: isContact ? word?.kind : nil, isContact: true,
        text: isContact ? title.rest : whole.rest,
        path: note.path, line: first.line, range: first.range, with: present)
    ]
  }

  /// A heading of links, or an item or heading that opens with `<kind> with [[Name]]`.
  private func entry(at index: Int) -> LogEntry? {
    let block = note.blocks[index]
    let around = reader.log.surroundings[index]
    guard around.draft == nil, !around.isIntended, !around.isQuoted, around.section != .private,
      around.section != .mentions
    else { return nil }
    switch block.kind {
    case .heading where block.depth == 0:
      let words = behindDay(block.content)
      let end = sectionEnd(index)
      let opening = opening(at: words)
      if !opening.with.isEmpty { return entry(index, to: end, opening, opening.with) }
      let links = headingLinks(index, words)
      return links.isEmpty ? nil : entry(index, to: end, openingBelow(index, end), links)
    case .item:
      let opening = opening(at: block.content)
      return opening.with.isEmpty ? nil : entry(index, to: block.end, opening, opening.with)
    default:
      return nil
    }
  }

  /// A heading without the day of the note.
  private func behindDay(_ heading: Range<Int>) -> Range<Int> {
    guard let prefix = DatePrefix(in: note.source.bytes, heading), prefix.day == day else {
      return heading
    }
    return min(prefix.textStart, heading.upperBound)..<heading.upperBound
  }

  /// The opening words, a time of day before them read past.
  private func opening(at range: Range<Int>) -> EntryOpening {
    var words = WordReader(
      bytes: note.source.bytes, offset: range.lowerBound, end: range.upperBound)
    words.skipTimes()
    return EntryOpening(
      of: words.offset..<range.upperBound, in: note, settings: reader.settings)
  }

  /// The opening words of the text below a heading of links.
  private func openingBelow(_ index: Int, _ end: Int) -> EntryOpening {
    let text = note.blocks[(index + 1)..<end].first { $0.kind == .paragraph }?.content
    return opening(
      at: text ?? note.blocks[index].content.upperBound..<note.blocks[index].content.upperBound)
  }

  /// The links of a heading that holds nothing else but `and`, `&` and commas.
  private func headingLinks(_ index: Int, _ content: Range<Int>) -> [Link] {
    let links = note.links.slice(index..<(index + 1), by: \.block).filter { $0.form != .embed }
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
    let own = (index..<end).filter { inner in
      let around = reader.log.surroundings[inner]
      return around.draft == nil && !around.isIntended && around.section != .private
    }
    let fields = reader.fields.slice(index..<end, by: \.block).filter { own.contains($0.block) }
    let text = own.filter { inner in
      // A ticked task is prose only where it is the entry itself.
      if isHeading, reader.log.surroundings[inner].isInTask { return false }
      return note.blocks[inner].kind == .paragraph || isHeading && inner == index
    }.map { inner in
      let content = note.blocks[inner].content
      let start = max(content.lowerBound, min(opening.textStart, content.upperBound))
      return Prose.text(
        note.source.bytes, start..<content.upperBound,
        leavingOut: fields.slice(start..<content.upperBound, by: \.range.lowerBound).map(\.range))
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
      with: with.map(note.name))
  }

  /// `with::` outside dated entries and outside the places above.
  private var fieldEntries: [LogEntry] {
    reader.fields.filter { $0.kind == .with }.compactMap { field in
      let around = reader.log.surroundings[field.block]
      guard around.draft == nil, !around.isIntended, !around.isQuoted, around.section != .private
      else { return nil }
      let content = note.blocks[field.block].content
      let marks = reader.hidden.slice(content, by: \.lowerBound) + [field.range]
      return LogEntry(
        day: day, kind: nil, isContact: true,
        text: Prose.text(
          note.source.bytes, content, leavingOut: marks.sorted { $0.lowerBound < $1.lowerBound }),
        path: note.path,
        line: note.line(at: field.range.lowerBound), range: content,
        with: reader.names(in: field))
    }
  }
}
