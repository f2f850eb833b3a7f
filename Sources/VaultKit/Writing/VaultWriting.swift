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

  /// Gives a note other bytes, where it still holds the `old` ones.
  @discardableResult
  package func replace(
    _ path: NotePath, from old: [UInt8], with new: [UInt8]
  ) throws(VaultError) -> WriteOutcome {
    try change([.replace(path, from: old, with: new)])
  }

  /// Writes a new note, and makes the folders that it lies in; never over another file.
  package func create(_ path: NotePath, _ bytes: [UInt8]) throws(VaultError) {
    try change([.create(path, bytes)])
  }

  /// Gives a note another name, and other bytes where its `new` ones are others; never over another file.
  package func move(
    _ path: NotePath, to other: NotePath, from old: [UInt8], with new: [UInt8]
  ) throws(VaultError) {
    try change([.move(path, to: other, from: old, with: new)])
  }

  /// Writes edited notes, all of them or none.
  @discardableResult
  package func write(_ changes: [NoteChange]) throws(VaultError) -> WriteOutcome {
    try change(changes.map(\.fileChange))
  }

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
