import Findings

/// Goes back from the notes as they are to the notes before a run.
struct WayBack {
  let vault: VaultFolder
  let run: RunFolder
  let id: RunID
  /// What notes hold once the steps so far are made; nil for those that are gone by then.
  private var known: [NotePath: [UInt8]?] = [:]

  init(vault: VaultFolder, run: RunFolder, id: RunID) {
    self.vault = vault
    self.run = run
    self.id = id
  }

  /// The next step back.
  mutating func step(of records: [ChangeRecord]) -> UndoStep {
    let before = known
    do throws(VaultError) {
      var changes: [FileChange] = []
      for record in records.reversed() { changes.append(try inverse(of: record)) }
      return UndoStep(changes: changes, refusal: nil)
    } catch {
      known = before
      return UndoStep(changes: [], refusal: error)
    }
  }

  private mutating func inverse(of record: ChangeRecord) throws(VaultError) -> FileChange {
    let current = try content(of: record.place)
    guard Self.mark(current) == record.after else { throw .changedSince(id, record.place) }
    let old = record.keepsOld ? try run.old(record) : record.before == nil ? nil : current
    guard Self.mark(old) == record.before else {
      throw .failed(record.path, reason: "the version from before is not kept any more")
    }
    known[record.place] = .some(nil)
    known[record.path] = .some(old)
    switch (current, old) {
    case (nil, let old): return .create(record.path, old ?? [])
    case (let current?, nil): return .remove(record.path, from: current)
    case (let current?, let old?):
      guard let destination = record.destination else {
        return .replace(record.path, from: current, with: old)
      }
      return .move(destination, to: record.path, from: current, with: old)
    }
  }

  private func content(of path: NotePath) throws(VaultError) -> [UInt8]? {
    if let known = known[path] { return known }
    do throws(VaultError) {
      return try WriteTarget(path, in: vault).current()?.bytes
    } catch .changed {
      return nil
    }
  }

  private static func mark(_ bytes: [UInt8]?) -> ContentMark? {
    bytes.map { ContentMark(of: $0) }
  }
}
