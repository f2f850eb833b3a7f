import Findings

/// The folder of one run: what it was, what it changed, and the versions that were replaced.
struct RunFolder {
  /// Its name, which is the id of the run.
  let name: [UInt8]
  private let folder: SharedDescriptor

  init(name: [UInt8], folder: SharedDescriptor) {
    self.name = name
    self.folder = folder
  }

  /// The id of the run; nil for a run of which nothing is kept.
  var id: RunID? { RunID(String(decoding: name, as: UTF8.self)) }

  private static let about = Array("about".utf8)
  /// A record that is not written to its end.
  private static let draft = Array("draft".utf8)

  /// Notes down what the run is, in one line, and which other it undoes, in a second.
  func write(about title: String, undoing other: RunID?) throws(VaultError) {
    let line = title.map { $0.isNewline ? " " : String($0) }.joined()
    let second = other.map { "undoes \($0)\n" } ?? ""
    try write(Array("\(line)\n\(second)".utf8), as: Self.about)
  }

  /// What the run is, and which other it undoes.
  func about() throws(VaultError) -> (title: String, undoes: RunID?) {
    let text = String(decoding: try read(Self.about) ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let other = lines.dropFirst().first?.split(separator: " ").last
    return (String(lines.first ?? ""), other.flatMap { RunID(String($0)) })
  }

  /// Notes down changes before they are made.
  func begin(_ batch: BatchRecord) throws(VaultError) {
    try write(batch.bytes, as: BatchRecord.pending)
    try sync()
  }

  /// Says of changes that were noted down that they are made: from here on they stand.
  func commit(_ batch: BatchRecord) throws(VaultError) {
    folder.descriptor.remove(Self.draft)
    try write(batch.bytes, as: Self.draft)
    try UndoFolder.attempt { () throws(SystemError) in
      try folder.descriptor.rename(Self.draft, toNew: batch.name, in: folder.descriptor)
    }
    do throws(VaultError) {
      try sync()
    } catch {
      folder.descriptor.remove(batch.name)
      throw error
    }
  }

  /// Says that nothing of the changes is left to be done.
  func end() {
    folder.descriptor.remove(Self.draft)
    folder.descriptor.remove(BatchRecord.pending)
  }

  /// The changes that were being made when the run ended, and whether they stand; nil where it ended
  /// well.
  func pending() throws(VaultError) -> (batch: BatchRecord, isCommitted: Bool)? {
    guard let bytes = try read(BatchRecord.pending) else { return nil }
    // Without an end it was cut off, and nothing else had been done.
    let batch = BatchRecord(bytes) ?? BatchRecord(number: 0, changes: [])
    return (batch, folder.descriptor.holds(batch.name))
  }

  /// All changes of the run that stand, in their order.
  func batches() throws(VaultError) -> [BatchRecord] {
    var batches: [BatchRecord] = []
    while let bytes = try read(BatchRecord(number: batches.count + 1, changes: []).name),
      let batch = BatchRecord(bytes)
    {
      batches.append(batch)
    }
    return batches
  }

  /// Whether the run has changed nothing, and nothing is left of it to be put in order.
  var isEmpty: Bool {
    !folder.descriptor.holds(BatchRecord(number: 1, changes: []).name) && !isPending
  }

  /// Whether something of the run is left to be put in order.
  var isPending: Bool { folder.descriptor.holds(BatchRecord.pending) }

  /// When something in the folder was last changed, in seconds since 1970.
  var lastChange: Int? {
    (try? folder.descriptor.status()).map { Int($0.modified / 1_000_000_000) }
  }

  /// The version that a change replaced; nil where there is none.
  func old(_ change: ChangeRecord) throws(VaultError) -> [UInt8]? {
    try read(Array("\(change.number)".utf8))
  }

  /// Takes in what came out of the place of a note.
  ///
  /// The file itself, so that even what a program writes into it late is kept; but a copy of one that
  /// has further names, as it lives on under those.
  func keep(_ swap: FileSwap, as number: Int) throws(SystemError) {
    let kept = Array("\(number)".utf8)
    let place = swap.source.folder
    do throws(SystemError) {
      let status = try place.descriptor.status(of: swap.temporary)
      if let present = try? folder.descriptor.status(of: kept) {
        // A killed run was at it.
        if present.identity == status.identity { return swap.removeTemporary() }
        folder.descriptor.remove(kept)
      }
      if status.linkCount > 1 { throw .otherDisk }
      try place.descriptor.rename(swap.temporary, toNew: kept, in: folder.descriptor)
      folder.descriptor.setMode(kept, status.mode & 0o700)
    } catch .otherDisk {
      let file = try place.descriptor.readFile(swap.temporary, upTo: VaultFolder.largestFile)
      guard case .whole(let bytes, _) = file else { return }
      try write(bytes, to: kept)
      swap.removeTemporary()
    }
  }

  /// Removes all that is in the folder.
  func removeAll() {
    for name in (try? folder.descriptor.names()) ?? [] { folder.descriptor.remove(name) }
  }

  private func read(_ name: [UInt8]) throws(VaultError) -> [UInt8]? {
    do throws(SystemError) {
      let file = try folder.descriptor.readFile(name, upTo: 10 * VaultFolder.largestFile)
      guard case .whole(let bytes, _) = file else { return nil }
      return bytes
    } catch .absent {
      return nil
    } catch {
      throw UndoFolder.failure(error)
    }
  }

  private func write(_ bytes: [UInt8], as name: [UInt8]) throws(VaultError) {
    try UndoFolder.attempt { () throws(SystemError) in try write(bytes, to: name) }
  }

  private func write(_ bytes: [UInt8], to name: [UInt8]) throws(SystemError) {
    let file = try folder.descriptor.createFile(name, mode: 0o600)
    do throws(SystemError) {
      try file.writeAll(bytes)
      try file.sync()
    } catch {
      folder.descriptor.remove(name)
      throw error
    }
  }

  private func sync() throws(VaultError) {
    try UndoFolder.attempt { () throws(SystemError) in try folder.descriptor.sync() }
  }
}
