import Findings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension VaultFolder {
  /// What time it is by the clock of the vault's disk, in nanoseconds since 1970, as far as it counts
  /// them; nil where nothing can be written.
  ///
  /// The disk's own times can only be compared with each other: a server has another clock, and some
  /// count whole seconds. So a file in `.vault` is touched, and its time read.
  package func timeOnDisk() -> Int64? {
    let name = StateFolder.path(of: "time").bytes
    do throws(SystemError) {
      let folder = try descriptor.openFolder(StateFolder.path.bytes)
      let file = try folder.openTouched()
      try calling { futimens(file.number, nil) }
      return try descriptor.status(of: name).modified
    } catch {
      return nil
    }
  }

  /// Makes an empty file of `.vault` for its owner alone, where there is none.
  ///
  /// Throws where something that is no file has its name: a link is not followed.
  package func makeStateFile(_ name: String) throws(VaultError) {
    let path = StateFolder.path(of: name)
    do throws(SystemError) {
      let folder = try descriptor.openFolder(StateFolder.path.bytes)
      do throws(SystemError) {
        _ = try folder.createFile(name.utf8, mode: 0o600)
      } catch .exists {
        guard try folder.status(of: name.utf8).kind == .regular else {
          throw SystemError.notAFolder
        }
      }
    } catch .notAFolder {
      throw .notAFile(path)
    } catch {
      throw .failed(path, reason: error.reason)
    }
  }

  /// Removes a file of `.vault`; nothing happens where there is none.
  package func removeStateFile(_ name: String) {
    (try? descriptor.openFolder(StateFolder.path.bytes))?.remove(name.utf8)
  }
}

extension Descriptor {
  fileprivate func openTouched() throws(SystemError) -> Descriptor {
    do throws(SystemError) {
      return try createFile("time".utf8, mode: 0o600)
    } catch .exists {
      return try openFile("time".utf8)
    }
  }
}
