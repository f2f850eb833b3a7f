import Findings
import NoteEdits
import NoteSyntax
import People
import Reports
import VaultFiles
import VaultIndex
import VaultSettings

/// Works out what giving someone's note another name changes: the file, what it says of its name, and
/// every link that leads to it by the file's name.
///
/// Links of reviews as well, of which nothing else changes.
package struct RenamePlanner {
  private let person: Person
  private let name: NewName
  private let notes: [NoteText]
  private let names: NameTable
  private let settings: Settings

  /// - Parameter notes: all notes of the vault, by path.
  package init(
    _ person: Person, to name: NewName, in notes: [NoteText], _ names: NameTable,
    settings: Settings
  ) {
    self.person = person
    self.name = name
    self.notes = notes
    self.names = names
    self.settings = settings
  }

  /// All changes, none of which is made where one cannot be.
  package func plan() throws(VaultError) -> Renaming {
    var edited: [NoteEditor] = []
    var refusals: [String] = []
    var reports: Set<NotePath> = []
    var linkCount = 0
    for note in notes {
      let links = links(in: note)
      guard note.path == person.path || !links.isEmpty else { continue }
      let isReport = note.isReport(settings)
      var editor = NoteEditor(note.bytes, at: note.path, settings: settings)
      do throws(EditRefusal) {
        try editor.apply(.replaceTargets(links))
        if note.path == person.path { try rename(&editor) }
        edited.append(editor)
        linkCount += links.count
        if isReport { reports.insert(note.path) }
      } catch {
        // A review tells of a day that is over: it stops nothing.
        if isReport { continue }
        refusals.append("\(note.path.text): \(error.reason)")
      }
    }
    guard let own = edited.first(where: { $0.path == person.path }), refusals.isEmpty else {
      throw .notRenamed(refusals)
    }
    let others = edited.filter { $0.path != person.path }
    let check = RenameCheck(from: own, to: destination, names, settings: settings)
    try check.run(over: notes, edited: edited)
    return Renaming(
      path: person.path, destination: destination,
      changes: [.move(own.path, to: destination, from: own.original, with: own.bytes)]
        + others.map { editor in
          let isReport = reports.contains(editor.path)
          let bytes =
            isReport
            ? RelinkedReport(editor.bytes, from: editor.original).bytes : editor.bytes
          return .replace(editor.path, from: editor.original, with: bytes)
        },
      linkCount: linkCount, noteCount: others.count + (linkCount > 0 && ownLinks ? 1 : 0))
  }

  private var destination: NotePath { person.path.named(name.text) }

  /// Whether the note links to itself.
  private var ownLinks: Bool {
    notes.first { $0.path == person.path }.map { !links(in: $0).isEmpty } ?? false
  }

  private func links(in note: NoteText) -> [TargetChange] {
    Note(note.bytes, at: note.path).writtenTargets
      .filter { names.resolve($0.target, from: note.path) == .one(person.path) }
      .compactMap { $0.renamed(from: person.path.stem, to: name.text) }
  }

  /// What the note says of its own name; the old one stays as another name.
  private func rename(_ editor: inout NoteEditor) throws(EditRefusal) {
    if person.name.folded == editor.text(ofField: ProfileKey.name.rawValue)?.folded {
      try editor.apply(.setField(ProfileKey.name.rawValue, .text(name.text)))
    }
    try editor.apply(.replaceTitle(person.name, with: name.text))
    var known = Set(person.profile.aliases.map(\.folded) + [name.text.folded])
    for old in [person.name, person.path.stem] where known.insert(old.folded).inserted {
      try editor.apply(.addListItem(ProfileKey.aliases.rawValue, old))
    }
  }
}

extension NoteText {
  /// Whether it is a review.
  func isReport(_ settings: Settings) -> Bool {
    let role = NoteFacts(Note(bytes, at: path), settings: settings).role
    return if case .report = role { true } else { false }
  }
}

extension VaultError {
  /// - Parameter reasons: the notes that cannot be changed, each with the reason.
  static func notRenamed(_ reasons: [String]) -> VaultError {
    VaultError(
      .refusedEdit,
      "Nothing was renamed, as what links to the note could not follow:"
        + reasons.map { "\n  \($0)." }.joined())
  }
}
