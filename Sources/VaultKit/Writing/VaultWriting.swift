import Days
import Findings
import VaultFiles

/// One run of a command that changes notes: the only one at its time, and undone as one.
///
/// Begin it before reading what is to be changed, so that of two commands at once the second sees what
/// the first has written. It ends, and lets the next begin, when this value goes.
package struct VaultWriting {
  private let run: WritingRun

  init(_ run: WritingRun) {
    self.run = run
  }

  /// The name under which the run can be undone; nil while it has changed nothing.
  package var id: RunID? { run.id }

  /// Makes all of these changes, each to another file, or none of them.
  @discardableResult
  package func change(_ changes: [FileChange]) throws(VaultError) -> WriteOutcome {
    do {
      return try run.change(changes)
    } catch {
      throw VaultError(.notWritten, error)
    }
  }
}

extension Vault {
  /// Begins a run that changes notes, once no other is writing.
  ///
  /// - Parameters:
  ///   - title: the command, as a person would type it, for the list of what can be undone.
  ///   - day: the day that the run is named after.
  ///   - now: the time in seconds since 1970, to let go of what is kept of runs for longer than 30 days;
  ///     without it, all stays.
  package func beginWriting(
    _ title: String, on day: Day, at now: Int? = nil
  ) throws(VaultError) -> VaultWriting {
    do {
      let run = try folder.beginWriting(title, on: day)
      if let now { try run.forgetRuns(before: now - 30 * 86_400) }
      return VaultWriting(run)
    } catch {
      throw VaultError(.notWritten, error)
    }
  }
}
