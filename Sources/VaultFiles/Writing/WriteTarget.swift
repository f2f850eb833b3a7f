import Findings

/// A file to be written: the open folder that holds it, and its name there.
///
/// The folder is reached part by part from the root, never through a link, and stays open: what is
/// compared and what is put in place is in one folder, even if that is moved meanwhile.
struct WriteTarget: ~Copyable {
  let path: NotePath
  private let folder: Descriptor
  private let name: ArraySlice<UInt8>

  /// Opens the folder of a path below the root.
  init(
    _ path: NotePath, in vault: VaultFolder, creatingFolders: Bool = false
  ) throws(VaultError) {
    let parts = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let name = parts.last, parts.allSatisfy(Self.isName) else { throw .outsideVault(path) }
    folder = try Self.openFolder(parts.dropLast(), of: path, in: vault, creating: creatingFolders)
    self.path = path
    self.name = name
  }

  private static func openFolder(
    _ parts: [ArraySlice<UInt8>].SubSequence, of path: NotePath, in vault: VaultFolder,
    creating: Bool
  ) throws(VaultError) -> Descriptor {
    do throws(SystemError) {
      var folder = try vault.descriptor.openFolder([])
      for part in parts {
        if creating { try folder.makeFolder(part) }
        folder = try folder.openFolder(part)
      }
      return folder
    } catch .absent {
      throw .changed(path)
    } catch .notAFolder {
      throw .outsideVault(path)
    } catch {
      throw .failed(path, reason: error.reason)
    }
  }

  private static func isName(_ part: ArraySlice<UInt8>) -> Bool {
    !part.isEmpty && !part.contains(0)
      && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
  }

  /// The file as it is now; nil where there is none.
  func current() throws(VaultError) -> (bytes: [UInt8], status: FileStatus)? {
    let file: WholeFile
    do throws(SystemError) {
      file = try folder.readFile(name, upTo: VaultFolder.largestFile)
    } catch .absent {
      return nil
    } catch {
      throw .failed(path, reason: error.reason)
    }
    switch file {
    case .whole(let bytes, let status): return (bytes, status)
    case .notRegular: throw .notAFile(path)
    case .tooLarge: throw .failed(path, reason: "what is there is too large")
    }
  }

  /// Whether nothing has this name.
  var isFree: Bool { !folder.holds(name) }

  /// Whether iCloud keeps the file elsewhere, so that another must not take its place.
  var isEvicted: Bool { folder.holds(FileKind.placeholder(of: name)) }

  /// Puts bytes in the place of `old`, or where nothing is; with owner and mode of another file.
  ///
  /// They are safe on the disk in a temporary file before it takes the place, and that happens at
  /// once, right after a last look at what is there.
  func put(
    _ bytes: [UInt8], replacing old: [UInt8]?, like status: FileStatus?
  ) throws(VaultError) {
    let temporary = try attempting { () throws(SystemError) in
      try folder.createTemporary(bytes, like: status)
    }
    do throws(VaultError) {
      guard try current()?.bytes == old else { throw .changed(path) }
      try attempting { () throws(SystemError) in
        if old == nil {
          try folder.rename(temporary, toNew: name)
        } else {
          try folder.rename(temporary, replacing: name)
        }
      }
    } catch {
      folder.remove(temporary)
      throw error
    }
    try attempting { () throws(SystemError) in try folder.sync() }
  }

  private func attempting<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(VaultError) -> Result {
    do {
      return try body()
    } catch .exists {
      throw .changed(path)
    } catch {
      throw .failed(path, reason: error.reason)
    }
  }
}
