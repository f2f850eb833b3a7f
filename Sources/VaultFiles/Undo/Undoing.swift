import Days
import Findings

/// What undoing changes that were made together comes to.
package struct UndoStep: Hashable, Sendable {
  /// The changes that take them back, the last first; none where that is refused.
  package let changes: [FileChange]
  /// Why they are not taken back.
  package let refusal: VaultError?
}

extension VaultFolder {
  /// What undoing a run would do, the last change first; nothing is written.
  ///
  /// Each note gets back the bytes from before, where it still is as the run left it. Changes that were
  /// made together are undone together or not at all.
  package func stepsBack(of id: RunID) throws(VaultError) -> [UndoStep] {
    guard let run = try presentUndoFolder?.open(Array(id.description.utf8)) else {
      throw .noSuchRun(id)
    }
    let batches = try run.batches()
    if batches.isEmpty { throw .noSuchRun(id) }
    var back = WayBack(vault: self, run: run, id: id)
    return batches.reversed().map { back.step(of: $0) }
  }

  /// Undoes a run, as a run that can be undone itself.
  ///
  /// Gives its id, which is nil where nothing could be undone, and what became of each step.
  package func undo(
    _ id: RunID, as title: String, on day: Day
  ) throws(VaultError) -> (id: RunID?, steps: [UndoStep]) {
    let run = try beginUndoing(id, title, on: day)
    let steps = try stepsBack(of: id).map { step in
      guard step.refusal == nil else { return step }
      do throws(VaultError) {
        try run.change(step.changes)
        return step
      } catch {
        return UndoStep(changes: [], refusal: error)
      }
    }
    return (run.id, steps)
  }
}
