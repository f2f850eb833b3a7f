import Findings

/// A run whose changes can be undone.
package struct KeptRun: Hashable, Sendable {
  package let id: RunID
  /// The command, as a person would type it.
  package let title: String
  /// What it changed, in order.
  package let changes: [ChangeRecord]
  /// The run that it undid.
  package let undoes: RunID?
  /// Whether it was undone itself.
  package fileprivate(set) var isUndone = false
}

extension VaultFolder {
  /// The runs that can be undone, oldest first; nothing is made or written.
  package func keptRuns() throws(VaultError) -> [KeptRun] {
    var runs: [KeptRun] = []
    for folder in try presentUndoFolder?.folders() ?? [] {
      guard let id = folder.id else { continue }
      let (title, undoes) = try folder.about()
      let changes = try folder.batches().flatMap(\.changes)
      if changes.isEmpty { continue }
      runs.append(KeptRun(id: id, title: title, changes: changes, undoes: undoes))
    }
    return runs.sorted { $0.id < $1.id }.markingUndone()
  }

  /// The folder `.vault/undo` where there is one.
  var presentUndoFolder: UndoFolder? {
    guard let state = try? descriptor.openFolder(StateFolder.path.bytes) else { return nil }
    return UndoFolder(presentIn: state)
  }
}

extension [KeptRun] {
  /// The run that `vault undo` undoes where none is named: the last that was neither undone nor undid
  /// another.
  package var lastToUndo: KeptRun? {
    last { $0.undoes == nil && !$0.isUndone }
  }

  /// From the last to the first, as an undone undo undoes nothing.
  fileprivate func markingUndone() -> [KeptRun] {
    var undone: Set<RunID> = []
    var runs: [KeptRun] = []
    for var run in reversed() {
      run.isUndone = undone.contains(run.id)
      if let other = run.undoes, !run.isUndone { undone.insert(other) }
      runs.append(run)
    }
    return runs.reversed()
  }
}
