import Findings

/// A file to be written: the open folder that holds it, and its name there.
///
/// The folder is reached part by part from the root, never through a link, and stays open: what is
/// compared and what is put in place is in one folder, even if that is moved meanwhile.
struct WriteTarget {
  /// Where the file is; of a link inside the vault, where that leads.
  let path: NotePath
  let name: [UInt8]
  let folder: SharedDescriptor

  /// Opens the folder of a path below the root.
  init(
    _ path: NotePath, in vault: VaultFolder, creatingFolders: Bool = false
  ) throws(VaultError) {
    try self.init(notFollowing: path, in: vault, creatingFolders: creatingFolders)
    guard (try? folder.descriptor.status(of: name))?.kind == .link else { return }
    try self.init(notFollowing: vault.end(ofLink: path), in: vault, creatingFolders: false)
  }

  private init(
    notFollowing path: NotePath, in vault: VaultFolder, creatingFolders: Bool
  ) throws(VaultError) {
    let parts = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let name = parts.last, parts.allSatisfy(Self.isName),
      // What git, an editor or we keep there for ourselves is none of our notes.
      !parts.dropLast().contains(where: { $0.first == UInt8(ascii: ".") })
    else { throw .outsideVault(path) }
    folder = try SharedDescriptor(
      Self.openFolder(parts.dropLast(), of: path, in: vault, creating: creatingFolders))
    self.path = path
    self.name = Array(name)
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

  /// Whether this name and another are names of one file.
  func isSameFile(as other: WriteTarget) -> Bool {
    guard let own = try? folder.descriptor.status(of: name),
      let others = try? other.folder.descriptor.status(of: other.name)
    else { return false }
    return own.identity == others.identity && own.linkCount > 1
  }

  /// Whether this name and another, of the same folder if none is given, are names of one file.
  func isSameFile(as other: [UInt8], in place: SharedDescriptor? = nil) -> Bool {
    guard let own = try? folder.descriptor.status(of: name),
      let others = try? (place ?? folder).descriptor.status(of: other)
    else { return false }
    return own.identity == others.identity
  }

  /// Whether nothing has this name.
  var isFree: Bool { !folder.descriptor.holds(name) }

  /// Whether iCloud keeps the file elsewhere, so that another must not take its place.
  var isEvicted: Bool { folder.descriptor.holds(FileKind.placeholder(of: name)) }

  /// Opens the file.
  func open() throws(SystemError) -> SharedDescriptor {
    try SharedDescriptor(folder.descriptor.openFile(name))
  }

  /// The file as it is now; nil where there is none.
  func current() throws(VaultError) -> (bytes: [UInt8], status: FileStatus)? {
    let file: WholeFile
    do throws(SystemError) {
      file = try folder.descriptor.readFile(name, upTo: VaultFolder.largestFile)
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

  /// Does something with the file, of which a failure is told with its path.
  func attempt<Result>(
    _ body: () throws(SystemError) -> Result
  ) throws(VaultError) -> Result {
    do {
      return try body()
    } catch {
      throw .failed(path, reason: error.reason)
    }
  }
}

extension VaultFolder {
  /// The file of the vault that a symbolic link leads to.
  fileprivate func end(ofLink path: NotePath) throws(VaultError) -> NotePath {
    let slash = UInt8(ascii: "/")
    let folder = root.bytes == [slash] ? root.bytes : root.bytes + [slash]
    do throws(SystemError) {
      let target = try realPath(folder + path.bytes)
      guard target.starts(with: folder) else { throw .absent }
      return NotePath(bytes: Array(target[folder.count...]))
    } catch {
      throw .outsideVault(path)
    }
  }
}
