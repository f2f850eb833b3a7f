import Findings

/// One change on its way to the disk: a temporary file beside the note takes its name, and what had
/// the name before is looked at once more before it may go.
///
/// Each step can be taken back. It is also made anew from what a killed run has noted down.
struct FileSwap {
  let source: WriteTarget
  /// Where the file is afterwards, if that is elsewhere.
  let destination: WriteTarget?
  /// The name beside the file of what is to be, and after `perform` of what was.
  let temporary: [UInt8]
  /// What the file holds before; nil where there is none.
  let before: FileContents?
  /// What it holds afterwards; nil where it is gone.
  let after: FileContents?

  /// Whether a temporary file is used: not where a file only gets another name.
  var hasTemporary: Bool { before?.mark != after?.mark }

  /// Writes the temporary file, with the attributes of the file that it takes the place of; a new file
  /// may be given those of another one.
  func prepare(_ bytes: [UInt8]?, like other: SharedDescriptor? = nil) throws(VaultError) {
    guard let bytes, hasTemporary else { return }
    try source.attempt { () throws(SystemError) in
      let original = before == nil ? other : try source.open()
      try source.folder.descriptor.createTemporary(temporary, bytes, like: original)
    }
  }

  /// Makes the change; throws where the file is not what it is known to be, and then all is as before.
  func perform() throws(VaultError) {
    if before == nil { return try rename(temporary, to: source.name) }
    if after == nil { return try takeAway() }
    if let destination, hasTemporary, destination.isFree { return try replace(at: destination) }
    // To the disk the new name may be the old one, as where only the case of letters changes.
    if hasTemporary { try exchange() }
    guard let destination else { return }
    do throws(VaultError) {
      try source.rename(to: destination)
    } catch {
      if hasTemporary { try exchangeBack() }
      throw error
    }
  }

  /// Takes the change back, where the file still is as `perform` left it.
  func revert() throws(VaultError) {
    if before == nil {
      try rename(source.name, to: temporary)
      guard look(for: after) == .known else {
        try rename(temporary, to: source.name)
        throw .changed(source.path)
      }
    } else if after == nil {
      try rename(temporary, to: source.name)
    } else {
      if let destination { try destination.rename(to: source) }
      if hasTemporary { try exchangeBack() }
    }
  }

  private func exchange() throws(VaultError) {
    try exchangeNames()
    let seen = look(for: before)
    if seen == .known { return }
    try exchangeBack()
    throw seen == .beingWritten ? .beingWritten(source.path) : .changed(source.path)
  }

  /// Gives the new file the new name, then takes away the old: at every moment each of the two names
  /// stands for what it held or for what it is to hold.
  private func replace(at destination: WriteTarget) throws(VaultError) {
    try moveTemporary(to: destination)
    do throws(VaultError) {
      try takeAway()
    } catch {
      try? moveTemporary(backFrom: destination)
      throw error
    }
  }

  private func moveTemporary(to destination: WriteTarget) throws(VaultError) {
    let (here, there) = (source.folder, destination.folder)
    do throws(SystemError) {
      try here.descriptor.rename(temporary, toNew: destination.name, in: there.descriptor)
    } catch .exists {
      throw .taken(destination.path)
    } catch {
      throw .failed(destination.path, reason: error.reason)
    }
  }

  /// Takes the new file away from its new name, where it is what stands there.
  func moveTemporary(backFrom destination: WriteTarget) throws(VaultError) {
    let (here, there) = (source.folder, destination.folder)
    try destination.attempt { () throws(SystemError) in
      try there.descriptor.rename(destination.name, toNew: temporary, in: here.descriptor)
    }
    if look(for: after) != .known { try moveTemporary(to: destination) }
  }

  private func takeAway() throws(VaultError) {
    try rename(source.name, to: temporary)
    let seen = look(for: before)
    if seen == .known { return }
    try rename(temporary, to: source.name)
    throw seen == .beingWritten ? .beingWritten(source.path) : .changed(source.path)
  }

  /// Gives the file its name again.
  ///
  /// Where an editor has saved over ours meanwhile, that stays, and what it was saved over is kept
  /// beside it.
  func exchangeBack() throws(VaultError) {
    do throws(VaultError) {
      try exchangeNames()
      if look(for: after) == .known { return }
      try exchangeNames()
    } catch {
      throw keepAside() ?? error
    }
    throw keepAside() ?? .changed(source.path)
  }

  private func exchangeNames() throws(VaultError) {
    try source.attempt { () throws(SystemError) in
      try source.folder.descriptor.exchange(temporary, source.name)
    }
  }

  private func rename(_ name: [UInt8], to new: [UInt8]) throws(VaultError) {
    let folder = source.folder
    do throws(SystemError) {
      try folder.descriptor.rename(name, toNew: new, in: folder.descriptor)
    } catch .exists {
      throw .taken(source.path)
    } catch .absent {
      throw .changed(source.path)
    } catch {
      throw .failed(source.path, reason: error.reason)
    }
  }
}
