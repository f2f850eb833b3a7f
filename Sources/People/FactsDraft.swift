import Days
import Findings
import NoteSyntax
import VaultSettings

/// What a note says, while it is read.
struct FactsDraft {
  let path: NotePath
  let role: NoteRole
  var profile: Profile?
  var entries: [LogEntry] = []
  var promises: [PromiseFact] = []
  var links: LazyPart<[LinkFact]>
  var expected: [ExpectedName] = []
  var thingsToShare: [ThingToShare] = []
  var places: LazyPart<NotePlaces>
  var title = ""
  var hasFrontMatter = false
  var findings: [Finding] = []

  init(_ note: Note, settings: Settings) {
    let properties = NoteProperties(note, settings: settings)
    path = note.path
    links = LazyPart([], of: note.path)
    places = LazyPart(NotePlaces(), of: note.path)
    role = NoteRole(of: note, properties, settings: settings)
    hasFrontMatter = note.frontMatter.map { !$0.properties.isEmpty || !$0.isSound } ?? false
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
    // A note that is nobody's and of no day is read for links and promises alone.
    if role != .other { entries = reader.entries() }
    if let day = noteDay {
      let presence = PresenceReader(note, properties, day: day, entries: reader)
      title = presence.title
      entries += presence.entries(besides: entries)
    }
    if role == .other, path.text.lowercased() == settings.shareNote.lowercased() {
      thingsToShare = ThingToShare.all(in: note, log: log)
    }
    var promiseReader = PromiseReader(
      note: note, log: log, fields: reader.fields, noteDay: noteDay)
    promises = promiseReader.facts()
    if role != .other {
      expected = note.expectedNames(fields: reader.fields, properties, isDated: noteDay != nil)
    }
    let links = note.links.map { link in
      let draft = log.surroundings[link.block].draft
      return LinkFact(
        target: note.target(of: link), line: note.line(at: link.range.lowerBound),
        range: link.target, day: draft.map { log.drafts[$0].day } ?? noteDay)
    }
    self.links = LazyPart(links, of: path)
    if role.hasProfile {
      var profileReader = ProfileReader(note, settings: settings)
      profileReader.read()
      profile = profileReader.profile
      findings += profileReader.findings
      let places = NotePlaces(of: note, properties, profileReader.profile, log)
      self.places = LazyPart(places, of: path)
    }
    // What is odd in a note that is nobody's is nobody's concern here.
    if role != .other { findings += note.findings + log.findings + promiseReader.findings }
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

extension FactsDraft {
  /// Reads facts that were stored; the path of the note has been read.
  init(from reader: inout FactsReader) {
    path = NotePath(bytes: reader.note)
    role = reader.value()
    profile = reader.value()
    entries = reader.value()
    promises = reader.value()
    links = reader.value()
    expected = reader.value()
    thingsToShare = reader.value()
    places = reader.value()
    title = reader.text()
    hasFrontMatter = reader.bool()
    findings = reader.value()
  }
}
