import Findings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileSwap {
  /// A change looked at before anything is done: throws where it is not to be made.
  ///
  /// - Parameter owner: what the temporary file is named after, with its number.
  init(
    _ change: FileChange, in vault: VaultFolder, owner: String, number: Int
  ) throws(VaultError) {
    source = try WriteTarget(change.path, in: vault, creatingFolders: change.before == nil)
    destination = try change.destination.map { path throws(VaultError) in
      try WriteTarget(path, in: vault, creatingFolders: true)
    }
    temporary = source.folder.descriptor.freeTemporaryName(of: owner, number: number)
    before = change.before.map(FileContents.bytes)
    after = change.after.map(FileContents.bytes)

    for target in [before == nil ? source : nil, destination] {
      if let target { try target.checkFree(unlessFileOf: before == nil ? nil : source) }
    }
    if before != nil { try checkSource() }
  }

  private func checkSource() throws(VaultError) {
    guard let current = try source.settled(expecting: before),
      before?.match(current.bytes) == true
    else { throw .changed(source.path) }
    guard !current.status.isReadOnly, source.folder.descriptor.mayWrite(source.name) else {
      throw .readOnly(source.path)
    }
  }
}

extension WriteTarget {
  /// The file as it is once no editor is in the middle of saving it, which is waited for a moment: then
  /// it can be empty, or missing.
  fileprivate func settled(
    expecting known: FileContents?
  ) throws(VaultError) -> (bytes: [UInt8], status: FileStatus)? {
    var current = try current()
    for _ in 0..<10 {
      if let current, !current.bytes.isEmpty || known?.match([]) == true { break }
      usleep(50_000)
      current = try self.current()
    }
    return current
  }

  /// Throws where something stands in the place of a new file, or will.
  fileprivate func checkFree(unlessFileOf source: WriteTarget?) throws(VaultError) {
    if isEvicted { throw .evicted(path) }
    guard let status = try? folder.descriptor.status(of: name) else { return }
    // On a disk that takes upper and lower case for the same, a file may be in its own way.
    if let source, let own = try? source.folder.descriptor.status(of: source.name),
      own.identity == status.identity, own.linkCount == 1
    {
      return
    }
    throw .taken(path)
  }
}
