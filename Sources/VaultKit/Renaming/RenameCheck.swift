import Findings
import NoteEdits
import NoteSyntax
import People
import VaultIndex
import VaultSettings

/// Whether every link of a vault leads where it did, once a note is called otherwise.
///
/// Those of a review that cannot be changed need not: it tells of a day that is over.
struct RenameCheck {
  private let old: NotePath
  private let new: NotePath
  private let before: NameTable
  private let after: NameTable
  private let settings: Settings

  /// - Parameter own: the note that is renamed, with its edits.
  init(
    from own: NoteEditor, to destination: NotePath, _ names: NameTable, settings: Settings
  ) {
    old = own.path
    new = destination
    before = names
    after = names.replacing(
      own.path, by: NoteFacts(Note(own.bytes, at: destination), settings: settings))
    self.settings = settings
  }

  func run(over notes: [NoteText], edited: [NoteEditor]) throws(VaultError) {
    var bytes: [NotePath: [UInt8]] = [:]
    for editor in edited { bytes[editor.path] = editor.bytes }
    var faults: [String] = []
    for note in notes {
      let place = note.path == old ? new : note.path
      let was = Note(note.bytes, at: note.path).writtenTargets
      let changed = bytes[note.path]
      let becomes = changed.map { Note($0, at: place).writtenTargets } ?? was
      let found = zip(was, becomes).compactMap { link, changed in
        let from = before.resolve(link.target, from: note.path)
        return fault(from, after.resolve(changed.target, from: place)).map {
          "\(note.path.text), line \(link.line): the link would lead \($0)"
        }
      }
      if !found.isEmpty, !note.isReport(settings) { faults += found }
    }
    // What names the person without a link goes by the old name too.
    if let fault = fault(before.resolve(old.stem), after.resolve(old.stem)) {
      faults.append("the name \(old.stem) would lead \(fault)")
    }
    if !faults.isEmpty { throw .notRenamed(faults) }
  }

  /// Where a link that led to one note would lead instead; nil where that is the same.
  private func fault(_ from: NameTable.Answer, _ to: NameTable.Answer) -> String? {
    guard case .one(let path) = from, to != .one(path == old ? new : path) else { return nil }
    switch to {
    case .one(let other): return "to \(other.text)"
    case .none: return "nowhere"
    case .several: return "to more than one note"
    }
  }
}
