import Days
import Findings

/// One run of a command that changes notes: the only one at its time, and undone as one.
///
/// Begin it before reading what is to be changed: another run that waits for this one then sees what
/// it has written. A signal or an error leaves each file old or new, and what a killed run has left
/// half done is put in order by the next.
package final class WritingRun {
  /// The name under which the run can be undone; nil while it has changed nothing.
  package var id: RunID? { run?.id }

  let vault: VaultFolder
  private let title: String
  private let lock: WritersLock
  let undo: UndoFolder
  /// The day that the run is named after; nil where nothing of it is kept.
  private let day: Day?
  /// The run that this one undoes.
  private let undone: RunID?
  private var run: RunFolder?
  private var batches = 0
  private var kept = 0

  fileprivate init(
    _ title: String, on day: Day?, undoing undone: RunID? = nil, in vault: VaultFolder,
    patience: Int = WritersLock.patience
  ) throws(VaultError) {
    self.vault = vault
    self.title = title
    self.day = day
    self.undone = undone
    let state = try vault.openStateFolder()
    lock = try WritersLock(in: state.descriptor, patience: patience)
    undo = try UndoFolder(in: state.descriptor)
    try HeldSignals.during { () throws(VaultError) in
      vault.clearScratchFiles()
      for run in try undo.folders() { try undo.putInOrder(run, in: vault) }
    }
  }

  /// Makes all of these changes, each to another file, or none of them.
  @discardableResult
  package func change(_ changes: [FileChange]) throws(VaultError) -> WriteOutcome {
    try change(changes, like: nil)
  }

  /// Writes a new file with the attributes of another.
  func create(
    _ path: NotePath, _ bytes: [UInt8], like other: SharedDescriptor
  ) throws(VaultError) {
    try change([.create(path, bytes)], like: other)
  }

  @discardableResult
  private func change(
    _ changes: [FileChange], like other: SharedDescriptor?
  ) throws(VaultError) -> WriteOutcome {
    let changes = changes.filter { $0.before != $0.after || $0.destination != nil }
    if changes.isEmpty { return .unchanged }
    return try HeldSignals.during { () throws(VaultError) in
      let run = try openRun()
      do throws(VaultError) {
        try make(changes, like: other, noting: run)
      } catch {
        if run.isEmpty { closeRun() }
        throw error
      }
      if day == nil, !run.isPending { closeRun() }
      return .written
    }
  }

  /// Lets go of what was kept of runs that ended before a time, in seconds since 1970.
  package func forgetRuns(before time: Int) throws(VaultError) {
    for run in try undo.folders() where run.id != nil {
      if let ended = run.lastChange, ended < time { undo.remove(run) }
    }
  }

  private func make(
    _ changes: [FileChange], like other: SharedDescriptor?, noting run: RunFolder
  ) throws(VaultError) {
    var swaps: [FileSwap] = []
    for change in changes {
      swaps.append(
        try FileSwap(
          change, in: vault, owner: String(decoding: run.name, as: UTF8.self),
          number: kept + swaps.count + 1))
    }
    let records = swaps.enumerated().map { ChangeRecord(of: $1, number: kept + $0 + 1) }
    let batch = BatchRecord(number: batches + 1, changes: records)
    do throws(VaultError) {
      try run.begin(batch)
      try swaps.makeAll(of: changes, like: other) { () throws(VaultError) in try run.commit(batch) }
    } catch {
      // Else the next run puts it in order.
      if !swaps.hasLeftovers { run.end() }
      throw error
    }
    batches += 1
    kept += records.count
    // Where this fails, the next run does it.
    if swaps.settle(records, in: run, keeping: day != nil) { run.end() }
  }

  private func openRun() throws(VaultError) -> RunFolder {
    if let run { return run }
    guard let day else {
      let unkept = try undo.makeRun(named: "unkept")
      run = unkept
      return unkept
    }
    let made = try undo.makeRun(on: day)
    run = made
    try made.write(about: title, undoing: undone)
    return made
  }

  private func closeRun() {
    if let run { undo.remove(run) }
    run = nil
  }
}

extension VaultFolder {
  /// Begins a run that changes notes, once no other is writing.
  ///
  /// - Parameters:
  ///   - title: what the run is, for the list of what can be undone: the command as it was typed.
  ///   - day: the day that the run is named after.
  package func beginWriting(_ title: String, on day: Day) throws(VaultError) -> WritingRun {
    try WritingRun(title, on: day, in: self)
  }

  /// Begins a run, but waits for another no longer than so many hundredths of a second.
  func beginWriting(
    _ title: String, on day: Day, patience: Int
  ) throws(VaultError) -> WritingRun {
    try WritingRun(title, on: day, in: self, patience: patience)
  }

  /// Begins a run that undoes another.
  func beginUndoing(
    _ id: RunID, _ title: String, on day: Day
  ) throws(VaultError) -> WritingRun {
    try WritingRun(title, on: day, undoing: id, in: self)
  }

  /// Begins a run of which nothing is kept: for what can be made again.
  func beginUnkeptWriting() throws(VaultError) -> WritingRun {
    try WritingRun("", on: nil, in: self)
  }

  fileprivate func openStateFolder() throws(VaultError) -> SharedDescriptor {
    _ = try makeStateFolder()
    do throws(SystemError) {
      return SharedDescriptor(try descriptor.openFolder(StateFolder.path.bytes))
    } catch {
      throw .failed(StateFolder.path, reason: error.reason)
    }
  }
}
