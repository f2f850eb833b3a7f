import Findings

/// The folder `.vault` at the root of a vault: what the program keeps for itself, away from git.
///
/// It is never read as notes, and nothing in it is needed to read them.
package struct StateFolder: Hashable, Sendable {
  /// Its path below the root.
  package static let path = NotePath(".vault")

  /// Its path from the root of the disk; nil where the bytes of that are not text.
  package let fullPath: String?

  /// The path of a file in it, from the root of the vault.
  package static func path(of name: String) -> NotePath {
    NotePath(bytes: path.bytes + [UInt8(ascii: "/")] + name.utf8)
  }
}

extension VaultFolder {
  /// The folder `.vault`, made where it is missing, for its owner alone and ignored by git.
  ///
  /// Throws where it cannot be made, and where something else has its name, such as a link: what is
  /// kept of a vault stays in the vault.
  package func makeStateFolder() throws(VaultError) -> StateFolder {
    do throws(SystemError) {
      try descriptor.makeFolder(StateFolder.path.bytes, mode: 0o700)
      let folder = try descriptor.openFolder(StateFolder.path.bytes)
      try folder.makeIgnoreFile()
    } catch .notAFolder {
      throw .outsideVault(StateFolder.path)
    } catch .link {
      throw .outsideVault(StateFolder.path)
    } catch {
      throw .failed(StateFolder.path, reason: error.reason)
    }
    return stateFolder
  }

  /// The folder `.vault` where it is there already and is a folder; nothing is made.
  package var presentStateFolder: StateFolder? {
    (try? descriptor.openFolder(StateFolder.path.bytes)) == nil ? nil : stateFolder
  }

  private var stateFolder: StateFolder {
    let bytes = root.bytes == [UInt8(ascii: "/")] ? [] : root.bytes
    return StateFolder(
      fullPath: String(
        validating: bytes + [UInt8(ascii: "/")] + StateFolder.path.bytes, as: UTF8.self))
  }
}

extension Descriptor {
  /// Makes git pass over all of a folder, the file that says so included; where it is there, it stays.
  ///
  /// An empty one is what a full disk has left, and would hide nothing.
  fileprivate func makeIgnoreFile() throws(SystemError) {
    let name = ".gitignore".utf8
    if let there = try? status(of: name) {
      guard there.size == 0 else { return }
      remove(name)
    }
    do throws(SystemError) {
      let file = try createFile(name, mode: 0o600)
      try file.writeAll(Array("*\n".utf8))
    } catch .exists {
      return
    }
  }
}
