import Findings
import NoteSyntax

/// The places of a few things in a note that may turn out to be odd beside other notes, or on a day:
/// the text is gone by then.
package struct NotePlaces: Sendable {
  /// Where the name of the person stands; the beginning of the note where the file's name is all.
  package private(set) var name = Place.start
  private var byOffset: [Int: Place] = [:]
  private var byAlias: [String: Place] = [:]

  /// So many of the newest entries are kept: one of them may be dated wrongly.
  private static let newestEntries = 3

  /// Keeps nothing.
  package init() {}

  init(of note: Note, _ properties: NoteProperties, _ profile: Profile, _ log: LogReader) {
    let heading = note.blocks.first { $0.headingLevel == 1 }
    let stated = properties.items(.name).first.map(\.range) ?? heading?.content
    name = note.source.place(at: stated?.lowerBound ?? 0)
    let values = profile.interests.map(\.range) + (profile.lastContact.map { [$0.range] } ?? [])
    for value in values { byOffset[value.lowerBound] = note.source.place(at: value.lowerBound) }
    for alias in properties.items(.aliases) {
      byAlias[alias.value.lowercased()] = note.source.place(at: alias.range.lowerBound)
    }
    for draft in Self.newest(of: log.drafts) {
      byOffset[draft.range.lowerBound] = note.source.place(at: draft.date.lowerBound)
    }
  }

  /// The newest entries, of two of one day the first: a log may be long, and need not be put in order.
  private static func newest(of drafts: [EntryDraft]) -> [EntryDraft] {
    var newest: [EntryDraft] = []
    for draft in drafts {
      if newest.count == newestEntries, let last = newest.last, draft.day <= last.day { continue }
      newest.insert(draft, at: newest.firstIndex { $0.day < draft.day } ?? newest.endIndex)
      if newest.count > newestEntries { newest.removeLast() }
    }
    return newest
  }

  /// The place of a value, or of an entry's date, by the first byte of its range; only the line where
  /// it was not kept.
  package func place(of range: Range<Int>, onLine line: Int) -> Place {
    byOffset[range.lowerBound] ?? Place(line: line, column: 1)
  }

  /// Where an alias stands.
  package func place(ofAlias alias: String) -> Place {
    byAlias[alias.lowercased()] ?? name
  }
}

extension NotePlaces: Storable {
  package init(from reader: inout FactsReader) {
    name = reader.value()
    for _ in 0..<reader.count() {
      let offset = reader.number()
      byOffset[offset] = reader.value() as Place
    }
    for _ in 0..<reader.count() {
      let alias = reader.text()
      byAlias[alias] = reader.value() as Place
    }
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(name)
    writer.put(byOffset.count)
    for (offset, place) in byOffset.sorted(by: { $0.key < $1.key }) {
      writer.put(offset)
      writer.put(place)
    }
    writer.put(byAlias.count)
    for (alias, place) in byAlias.sorted(by: { $0.key < $1.key }) {
      writer.put(alias)
      writer.put(place)
    }
  }
}
