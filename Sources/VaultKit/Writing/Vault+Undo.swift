import Days
import Findings
import NoteEdits
import VaultFiles

/// What became of undoing a run, or what would.
package struct VaultUndo {
  /// The name under which the undoing itself can be undone; nil where nothing was changed.
  package let id: RunID?
  /// What was changed, the last change first.
  package let changes: [FileChange]
  /// Why notes stay as they are, in sentences.
  package let refusals: [String]

  fileprivate init(_ id: RunID?, _ steps: [UndoStep]) {
    self.id = id
    changes = steps.flatMap(\.changes)
    refusals = steps.compactMap(\.refusal).map { "\($0.message) \($0.remedy)" }
  }
}

extension Vault {
  /// The runs that can be undone, oldest first.
  package func keptRuns() throws(VaultError) -> [KeptRun] {
    try undoing { () throws(FilesError) in try folder.keptRuns() }
  }

  /// What undoing a run would do; nothing is written.
  package func undoing(_ id: RunID) throws(VaultError) -> VaultUndo {
    try undoing { () throws(FilesError) in VaultUndo(nil, try folder.stepsBack(of: id)) }
  }

  /// Undoes a run: each note gets back the bytes from before, where it still is as the run left it.
  package func undo(_ id: RunID, as title: String, on day: Day) throws(VaultError) -> VaultUndo {
    try undoing { () throws(FilesError) in
      let (own, steps) = try folder.undo(id, as: title, on: day)
      return VaultUndo(own, steps)
    }
  }

  private func undoing<Result>(
    _ body: () throws(FilesError) -> Result
  ) throws(VaultError) -> Result {
    do {
      return try body()
    } catch {
      throw VaultError(.notWritten, error)
    }
  }
}

extension FileChange {
  /// The change for a person to read.
  package var diff: String {
    switch self {
    case .replace(let path, let old, let new):
      UnifiedDiff(from: old, to: new, of: path).text
    case .create(let path, let new):
      UnifiedDiff(from: nil, to: new, of: path).text
    case .remove(let path, let old):
      UnifiedDiff(from: old, to: nil, of: path).text
    case .move(let path, let other, let old, let new):
      "rename from \(path.text)\nrename to \(other.text)\n"
        + UnifiedDiff(from: old, to: new, of: other).text
    }
  }
}
