import Findings

extension UndoFolder {
  /// Brings what a killed run has left half done to an end: changes that stand are kept on record, all
  /// others are taken back, and its temporary files are removed.
  func putInOrder(_ run: RunFolder, in vault: VaultFolder) throws(VaultError) {
    if let (batch, isCommitted) = try run.pending() {
      let changes = batch.changes.compactMap { record in
        FileSwap(record, in: vault).map { (swap: $0, record: record) }
      }
      if isCommitted {
        let records = changes.map(\.record)
        guard changes.map(\.swap).settle(records, in: run, keeping: run.id != nil) else { return }
      } else {
        for (swap, _) in changes.reversed() { swap.takeBackIfMade() }
      }
      run.end()
    }
    if run.isEmpty || run.id == nil { remove(run) }
  }
}

extension FileSwap {
  /// A change as a run has noted it down; nil where its folder is gone.
  fileprivate init?(_ record: ChangeRecord, in vault: VaultFolder) {
    guard let source = try? WriteTarget(record.path, in: vault) else { return nil }
    let destination = record.destination.map { path in try? WriteTarget(path, in: vault) }
    if case .some(nil) = destination { return nil }
    self.init(
      source: source, destination: destination ?? nil, temporary: record.temporary,
      before: record.before.map(FileContents.mark), after: record.after.map(FileContents.mark))
  }

  /// Takes the change back as far as it was made, where the note still is as it was left.
  fileprivate func takeBackIfMade() {
    finishExchange()
    if let destination {
      takeBack(from: destination)
    } else if before == nil {
      if look(for: after) == .absent {
        try? revert()
      } else if source.isSameFile(as: temporary) {
        source.folder.descriptor.remove(source.name)
      }
    } else if after == nil {
      if source.isFree {
        try? revert()
      } else if source.isSameFile(as: temporary) {
        removeTemporary()
      }
    }
    guard hasTemporary else { return }
    if before != nil, after != nil, look(for: after) == .other { try? exchangeBack() }
    discardTemporary()
    _ = keepAside()
  }

  /// Leaves nothing of ours under the new name of a file; the old name has the file that had it, or ours.
  ///
  /// A disk without moves that replace nothing gives a file its new name first, and may not have relieved
  /// it of the old one yet.
  private func takeBack(from destination: WriteTarget) {
    if source.isFree {
      try? destination.rename(to: source)
    } else if destination.isSameFile(as: source) {
      destination.folder.descriptor.remove(destination.name)
    } else if hasTemporary {
      if source.isSameFile(as: temporary) { removeTemporary() }
      if destination.isSameFile(as: temporary, in: source.folder) {
        destination.folder.descriptor.remove(destination.name)
      } else {
        try? moveTemporary(backFrom: destination)
      }
    }
  }

  /// Makes the last step of an exchange in steps, or takes the first back.
  private func finishExchange() {
    let folder = source.folder
    let stone = Descriptor.steppingStone(of: temporary)
    guard folder.descriptor.holds(stone) else { return }
    if folder.descriptor.holds(temporary) {
      folder.descriptor.remove(stone)
    } else {
      try? folder.descriptor.rename(stone, replacing: temporary)
    }
  }
}
