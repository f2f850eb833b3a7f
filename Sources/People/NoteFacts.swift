import Days
import Findings
import NoteSyntax
import VaultSettings

/// What one note says, by itself: names in it are not looked up yet.
package struct NoteFacts: Sendable {
  package let path: NotePath
  package let role: NoteRole
  /// What the front matter says of the person the note is about.
  package var profile: Profile?
  /// Dated entries; in a dated note also what it says of who was there.
  package var entries: [LogEntry] = []
  package var promises: [PromiseFact] = []
  package var links: [LinkFact] = []
  /// Names that stand where a person is expected, as in `with::`, `attendees:` and `knows:`.
  package var expected: [Stated<String>] = []
  /// What the list of things to pass on holds, where this note is that list.
  package var thingsToShare: [ThingToShare] = []
  /// What a dated note is called.
  package var title = ""
  /// Whether the note has front matter at all.
  package var hasFrontMatter = false
  package var findings: [Finding] = []

  /// Reads a note.
  package init(_ note: Note, settings: Settings) {
    let properties = NoteProperties(note, settings: settings)
    path = note.path
    role = NoteRole(of: note, properties, settings: settings)
    hasFrontMatter = note.frontMatter?.properties.isEmpty == false
    switch role {
    case .ignored, .report:
      reportPlaceholder(note, settings)
    case .empty:
      let isHere = NoteRole.isAmongPeople(note.path, settings: settings)
      if isHere { findings = [Finding(.emptyNote, in: path, at: .start, "the note is empty")] }
    case .me, .person, .dated, .other:
      read(note, properties, settings)
    }
  }

  private mutating func read(
    _ note: Note, _ properties: NoteProperties, _ settings: Settings
  ) {
    let noteDay: Day? = if case .dated(let day) = role { day } else { nil }
    var log = LogReader(note, day: noteDay, settings: settings)
    log.read()
    let reader = EntryReader(note, log: log, settings: settings)
    entries = reader.entries()
    if let day = noteDay {
      let presence = PresenceReader(note, properties, day: day, entries: reader)
      title = presence.title
      entries += presence.entries(besides: entries)
    }
    if role == .other, path.text.lowercased() == settings.shareNote.lowercased() {
      thingsToShare = ThingToShare.all(in: note, log: log)
    }
    promises = PromiseReader(note: note, log: log, fields: reader.fields, noteDay: noteDay).facts()
    expected = Self.expectedNames(note, properties, reader, noteDay != nil)
    links = note.links.map { link in
      let draft = log.surroundings[link.block].draft
      return LinkFact(
        target: note.target(of: link), line: note.line(at: link.range.lowerBound),
        range: link.target, day: draft.map { log.drafts[$0].day } ?? noteDay)
    }
    if role.hasProfile {
      var profileReader = ProfileReader(note, settings: settings)
      profileReader.read()
      profile = profileReader.profile
      findings += profileReader.findings
    }
    // A note that is neither a person's nor of a day is read for links and promises, nothing else; and
    // what is odd in it is nobody's concern here.
    if role == .other { entries = [] }
    if role != .other { findings += note.findings + log.findings }
  }

  private static func expectedNames(
    _ note: Note, _ properties: NoteProperties, _ reader: EntryReader, _ isDated: Bool
  ) -> [Stated<String>] {
    let fields = reader.fields.filter { $0.kind == .with || $0.kind == .introduced }
    let keys: [ProfileKey] = isDated ? [.attendees] : [.knows, .introducedBy, .notIntroduce]
    return fields.flatMap { field in
      note.links.slice(field.value, by: \.range.lowerBound).map { note.stated($0.range) }
    } + keys.flatMap { properties.items($0) }
  }

  /// A template among people that nobody filled in hides a person.
  private mutating func reportPlaceholder(_ note: Note, _ settings: Settings) {
    guard role == .ignored, NoteRole.isAmongPeople(path, settings: settings),
      !NoteRole.isAmongTemplates(path, settings: settings), let placeholder = note.placeholder
    else { return }
    findings.append(
      note.finding(
        .unfilledTemplate, at: placeholder, "a template's placeholder is not filled in yet"))
  }
}
