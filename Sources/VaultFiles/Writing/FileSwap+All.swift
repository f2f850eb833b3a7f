import Findings

extension [FileSwap] {
  /// Makes all changes or none.
  ///
  /// First every temporary file is safe on the disk, then each takes its place. Where one is refused, or `commit` throws, those that were made are taken back.
  func makeAll(
    of changes: [FileChange], like other: SharedDescriptor?, commit: () throws(VaultError) -> Void
  ) throws(VaultError) {
    var done: [FileSwap] = []
    do throws(VaultError) {
      for (swap, change) in zip(self, changes) { try swap.prepare(change.after, like: other) }
      for swap in self {
        try swap.perform()
        done.append(swap)
      }
      try syncFolders()
      try commit()
    } catch {
      var failure = error
      for swap in done.reversed() {
        do throws(VaultError) {
          try swap.revert()
        } catch .savedTwice(let path, let kept) {
          failure = .savedTwice(path, kept: kept)
        } catch {
          continue
        }
      }
      for swap in self { swap.discardTemporary() }
      throw failure
    }
  }

  /// Whether a temporary file could not be put where it belongs.
  var hasLeftovers: Bool {
    contains(where: \.hasLeftovers)
  }

  /// Takes what came out of the place of the notes away from there; says whether all of it could be.
  func settle(_ records: [ChangeRecord], in run: RunFolder, keeping: Bool) -> Bool {
    var isSettled = true
    for (swap, record) in zip(self, records) where record.keepsOld {
      guard swap.look(for: swap.before) != .absent else { continue }
      if keeping {
        do throws(SystemError) {
          try run.keep(swap, as: record.number)
        } catch {
          isSettled = false
        }
      } else {
        swap.removeTemporary()
        if swap.look(for: swap.before) != .absent { isSettled = false }
      }
    }
    return isSettled
  }

  private func syncFolders() throws(VaultError) {
    var synced: Set<ObjectIdentifier> = []
    for target in flatMap({ [$0.source, $0.destination] }) {
      guard let target, synced.insert(ObjectIdentifier(target.folder)).inserted else { continue }
      try target.attempt { () throws(SystemError) in try target.folder.descriptor.sync() }
    }
  }
}
