import Findings
import NoteSyntax
import People
import VaultSettings

/// A note while it is edited: each edit is planned, made and proved before the next.
package struct NoteEditor: Sendable {
  package let path: NotePath
  /// The note as it was read.
  package let original: [UInt8]
  /// The note with the edits so far.
  package private(set) var bytes: [UInt8]
  let settings: Settings

  package init(_ bytes: [UInt8], at path: NotePath, settings: Settings) {
    self.path = path
    self.settings = settings
    original = bytes
    self.bytes = bytes
  }

  package var isChanged: Bool { bytes != original }

  /// What changed, for a person to read.
  package var diff: UnifiedDiff { UnifiedDiff(from: original, to: bytes, of: path) }

  /// What one of the two versions says.
  func facts(_ version: [UInt8]) -> NoteFacts {
    ReadNote(version, at: path, settings: settings).facts
  }

  /// Makes an edit; refuses, and leaves the note as it is, where the note is not read again with
  /// exactly what was meant to change.
  package mutating func apply(_ edit: NoteEdit) throws(EditRefusal) {
    let note = ReadNote(bytes, at: path, settings: settings)
    try note.checkEditable(by: edit)
    let plan = try edit.plan(for: note)
    guard !plan.splices.isEmpty else { return }
    let edited = plan.splices.applied(to: bytes)
    let result = ReadNote(edited, at: path, settings: settings)
    try EditProof(of: plan, from: note, to: result).check()
    bytes = edited
  }
}

extension NoteEdit {
  fileprivate var isOfLinks: Bool { if case .replaceTargets = self { true } else { false } }

  fileprivate func plan(for note: ReadNote) throws(EditRefusal) -> EditPlan {
    switch self {
    case .setField(let key, let value): try FieldPlan(note, key: key).setting(value)
    case .removeField(let key): try FieldPlan(note, key: key).removing()
    case .moveDayForward(let key, let day, let addsField):
      try LatestDayPlan(note, key: key).moving(to: day, addingField: addsField)
    case .addListItem(let key, let item): try ListItemPlan(note, key: key).adding(item)
    case .addEntry(let entry): EntryPlan(note, entry).plan()
    case .markTask(let promise, let change): try TaskPlan(note, promise).making(change)
    case .replaceTargets(let changes): try LinkPlan(note).replacing(changes)
    case .replaceTitle(let old, let new): TitlePlan(note).replacing(old, with: new)
    case .replaceRegion(let name, let lines): try RegionPlan(note, name: name).replacing(lines)
    }
  }
}

extension ReadNote {
  /// Refuses a note of which an edit could not know what it does.
  fileprivate func checkEditable(by edit: NoteEdit) throws(EditRefusal) {
    switch facts.role {
    // A template, the page of a folder and a review link to people as well.
    case .ignored where edit.isOfLinks, .report where edit.isOfLinks: break
    case .ignored: throw EditRefusal("it is a template or the page of a folder")
    case .report: throw EditRefusal("it is a review")
    case .empty: throw EditRefusal("it is empty")
    case .me, .person, .dated, .other: break
    }
    let conflict = note.findings.first { $0.code == .conflictMarker }
    if let conflict {
      throw EditRefusal("git left both sides of a merge in it, on line \(conflict.place.line)")
    }
  }
}
