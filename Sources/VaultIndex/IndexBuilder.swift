import Days
import Findings
import People
import VaultSettings

/// Puts the notes of a vault together: follows links, and gives everyone what is said of them elsewhere.
struct IndexBuilder {
  let notes: [NoteFacts]
  let day: Day
  let settings: Settings
  /// What was found before the notes were put together.
  let others: [Finding]
  let names: NameTable
  private(set) var index = PeopleIndex()
  /// Everyone, me included, in the order of their notes.
  private var people: [PersonDraft] = []
  /// For each note where its person stands in `people`; nil for a note that is nobody's.
  private var slots: [Int?] = []
  private var owner: PromiseOwner

  /// The notes in the order of their paths.
  init(_ notes: [NoteFacts], besides others: [Finding], on day: Day, settings: Settings) {
    self.notes = notes
    self.others = others
    self.day = day
    self.settings = settings
    names = NameTable(notes)
    owner = PromiseOwner(notes)
  }

  mutating func build() {
    slots.reserveCapacity(notes.count)
    people.reserveCapacity(notes.count)
    for note in notes {
      slots.append(note.profile == nil ? nil : people.count)
      if note.profile != nil { people.append(PersonDraft(of: note)) }
    }
    for (position, note) in notes.enumerated() {
      shareEntries(of: note, position)
      sharePromises(of: note, position)
    }
    finish()
  }

  private mutating func finish() {
    let graph = LinkGraph(notes, names: names)
    index.people.reserveCapacity(people.count)
    for position in notes.indices {
      guard let slot = slots[position] else { continue }
      people[slot].sortEntries()
      guard let person = people[slot].person(in: graph) else { continue }
      // Of two notes of mine the first is me.
      if notes[position].role != .me {
        index.people.append(person)
      } else if index.me == nil {
        index.me = person
      }
    }
    index.positions.reserveCapacity(index.people.count)
    for position in index.people.indices { index.positions[index.people[position].path] = position }
    index.names = names
    index.meetings.sort { ($0.day, $0.path) < ($1.day, $1.path) }
    index.reports = notes.compactMap { note in
      if case .report(let day) = note.role { ReportNote(day: day, path: note.path) } else { nil }
    }.sorted { ($0.day, $0.path) < ($1.day, $1.path) }
    index.thingsToShare = notes.flatMap(\.thingsToShare)
    index.noteCount = notes.count
    let (index, notes, day, others) = (index, notes, day, others)
    self.index.lazyFindings = Once {
      let together = VaultFindings(notes: notes, names: index.names, index: index, day: day).all
      return (notes.flatMap(\.findings) + together + others).sorted()
    }
  }

  /// The position of the note that a link or name in another note means; nil where it is none or not
  /// one.
  private func note(_ name: String, from position: Int) -> Int? {
    let found = names.positions(of: name, from: notes[position].path)
    return found?.count == 1 ? found?.first : nil
  }

  /// The same where a person is meant; nil for me: my own name among those who were there is no
  /// contact.
  private func person(_ name: String, from position: Int) -> Int? {
    note(name, from: position).flatMap { notes[$0].role == .person ? $0 : nil }
  }

  private mutating func shareEntries(of note: NoteFacts, _ position: Int) {
    var present: Set<Int> = []
    for place in note.entries.indices where note.entries[place].isContact {
      guard !note.entries[place].with.isEmpty else { continue }
      let entry = note.entries[place]
      var here: Set<Int> = [position]
      for name in entry.with {
        guard let other = person(name.value, from: position), here.insert(other).inserted,
          let slot = slots[other]
        else { continue }
        people[slot].entries.append(entry)
        present.insert(other)
      }
    }
    guard case .dated(let day) = note.role, !present.isEmpty else { return }
    let line = note.entries.first { !$0.with.isEmpty }?.line ?? 1
    index.meetings.append(
      Meeting(
        day: day, title: note.title, path: note.path, line: line,
        people: present.sorted().map { notes[$0].path }))
  }

  private mutating func sharePromises(of note: NoteFacts, _ position: Int) {
    for fact in note.promises {
      guard !fact.isTodo else {
        if let own = slots[position] { people[own].todos.append(fact.promise) }
        continue
      }
      var shared: [SharedPromise] = []
      for other in concerned(by: fact, in: position) {
        guard let promise = owner.promise(of: fact, with: notes[other]), let slot = slots[other]
        else { continue }
        people[slot].promises.append(promise)
        let known = shared.first { $0.promise == promise }?.people ?? []
        shared.removeAll { $0.promise == promise }
        shared.append(SharedPromise(promise: promise, people: known + [notes[other].path]))
      }
      index.promises += shared
    }
  }

  /// In a person's note a promise concerns them; elsewhere everyone it links to.
  private func concerned(by fact: PromiseFact, in position: Int) -> [Int] {
    if notes[position].role == .person { return [position] }
    let linked = fact.links.compactMap { person($0, from: position) }
    return Set(linked).sorted()
  }
}

extension PersonDraft {
  /// Newest first; entries of one day by note and line.
  fileprivate mutating func sortEntries() {
    // Many logs are written so; else places are put in order, as an entry is much to move about.
    let isSorted = entries.indices.dropFirst().allSatisfy { !precedes($0, $0 - 1) }
    if !isSorted { entries = entries.indices.sorted(by: precedes).map { entries[$0] } }
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    if entries[left].day != entries[right].day { return entries[left].day > entries[right].day }
    return entries[left].path != entries[right].path
      ? entries[left].path < entries[right].path : entries[left].line < entries[right].line
  }
}

extension PeopleIndex {
  /// Everyone whom the notes tell of, as known on a day.
  ///
  /// - Parameter findings: what was found before the notes were put together.
  package init(
    _ notes: [NoteFacts], besides findings: [Finding] = [], on day: Day, settings: Settings
  ) {
    var builder = IndexBuilder(notes, besides: findings, on: day, settings: settings)
    builder.build()
    self = builder.index
  }
}
