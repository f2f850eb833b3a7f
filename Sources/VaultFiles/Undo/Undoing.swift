import Days
import Findings

/// What undoing a change comes to, or several that belong together.
package struct UndoStep: Hashable, Sendable {
  /// The changes that take them back, the last first; none where that is refused.
  package let changes: [FileChange]
  /// Why they are not taken back.
  package let refusal: VaultError?
}

extension VaultFolder {
  /// What undoing a run would do, the last change first; nothing is written.
  ///
  /// Each note gets back the bytes from before, where it still is as the run left it. What was changed
  /// together with the name of a note, such as links to it, goes back together with that or not at all.
  package func stepsBack(of id: RunID) throws(VaultError) -> [UndoStep] {
    guard let run = try presentUndoFolder?.open(Array(id.description.utf8)) else {
      throw .noSuchRun(id)
    }
    let batches = try run.batches()
    if batches.isEmpty { throw .noSuchRun(id) }
    var back = WayBack(vault: self, run: run, id: id)
    return batches.reversed().flatMap { batch in
      batch.changes.contains { $0.kind == .moved }
        ? [back.step(of: batch.changes)]
        : batch.changes.reversed().map { back.step(of: [$0]) }
    }
  }

  /// Undoes a run, as a run that can be undone itself.
  ///
  /// Gives its id, which is nil where nothing could be undone, and what became of each step.
  package func undo(
    _ id: RunID, as title: String, on day: Day
  ) throws(VaultError) -> (id: RunID?, steps: [UndoStep]) {
    let run = try beginUndoing(id, title, on: day)
    let steps = try stepsBack(of: id)
    do throws(VaultError) {
      try run.change(steps.flatMap(\.changes))
      return (run.id, steps)
    } catch {
      // Then one by one, as far as it goes.
      let made = steps.map { $0.made(in: run) }
      return (run.id, made)
    }
  }
}

extension UndoStep {
  fileprivate func made(in run: WritingRun) -> UndoStep {
    do throws(VaultError) {
      try run.change(changes)
      return self
    } catch {
      return UndoStep(changes: [], refusal: error)
    }
  }
}
