#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import CFileCalls
  import Musl
#else
  import CFileCalls
  import Glibc
#endif

extension Descriptor {
  /// Makes a folder in this one, where there is none of that name yet.
  func makeFolder(
    _ name: some Collection<UInt8>, mode: mode_t = 0o777
  ) throws(SystemError) {
    let name = cString(name)
    do throws(SystemError) {
      try calling { mkdirat(number, name, mode) }
      try sync()
    } catch .exists {
      return
    }
  }

  /// Removes a file from this folder; nothing happens where it is gone already.
  func remove(_ name: some Collection<UInt8>) {
    let name = cString(name)
    _ = unlinkat(number, name, 0)
  }

  /// Removes a folder from this one if nothing is in it.
  func removeFolder(_ name: some Collection<UInt8>) {
    let name = cString(name)
    _ = unlinkat(number, name, AT_REMOVEDIR)
  }

  /// Gives a file in this folder a second name, which must not exist.
  func link(_ name: some Collection<UInt8>, as second: some Collection<UInt8>) throws(SystemError) {
    let name = cString(name)
    let second = cString(second)
    try calling { linkat(number, name, number, second, 0) }
  }

  /// Gives a file in this folder the place of another, at once.
  func rename(
    _ name: some Collection<UInt8>, replacing other: some Collection<UInt8>
  ) throws(SystemError) {
    let name = cString(name)
    let other = cString(other)
    try calling { renameat(number, name, number, other) }
  }

  /// Gives a file in this folder a new name, here or in another folder, which must not exist.
  ///
  /// Disks that cannot promise that link and then unlink the file. Those without hard links get a
  /// plain rename: there, a file that appears in the same instant would be replaced.
  func rename(
    _ name: some Collection<UInt8>, toNew new: some Collection<UInt8>,
    in folder: borrowing Descriptor
  ) throws(SystemError) {
    let (name, new) = (cString(name), cString(new))
    let (here, there) = (number, folder.number)
    do throws(SystemError) {
      #if canImport(Darwin)
        try calling { renameatx_np(here, name, there, new, UInt32(RENAME_EXCL)) }
      #else
        try calling { kindred_rename(here, name, there, new, UInt32(KINDRED_NO_REPLACE)) }
      #endif
      return
    } catch  where error.isUnsupported {}
    do throws(SystemError) {
      try calling { linkat(here, name, there, new, 0) }
      do throws(SystemError) {
        try calling { unlinkat(here, name, 0) }
      } catch {
        _ = unlinkat(there, new, 0)
        throw error
      }
    } catch  where error.isUnsupported {
      if faccessat(there, new, F_OK, AT_SYMLINK_NOFOLLOW) == 0 { throw .exists }
      try calling { renameat(here, name, there, new) }
    }
  }

  /// Gives a file in this folder a new name that is the old one to the disk, as where only the case of
  /// letters changes.
  func rename(
    _ name: some Collection<UInt8>, toSame new: some Collection<UInt8>,
    in folder: borrowing Descriptor
  ) throws(SystemError) {
    let own = try status(of: name)
    guard own.linkCount == 1, try folder.status(of: new).identity == own.identity else {
      throw .exists
    }
    let (name, new) = (cString(name), cString(new))
    let there = folder.number
    try calling { renameat(number, name, there, new) }
  }

  /// Changes the mode of a file in this folder, where the system allows it.
  func setMode(_ name: some Collection<UInt8>, _ mode: mode_t) {
    let name = cString(name)
    _ = fchmodat(number, name, mode, 0)
  }

  /// Whether the user may write to a file of this folder, as far as the system lets one ask.
  func mayWrite(_ name: some Collection<UInt8>) -> Bool {
    let name = cString(name)
    return faccessat(number, name, W_OK, AT_EACCESS) == 0 || errno != EACCES
  }
}
