#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
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

  /// Gives a file in this folder a new name, which must not exist.
  ///
  /// Linked and then unlinked, which never replaces anything. Disks without hard links get a plain
  /// rename: there, a file that appears in the same instant would be replaced.
  func rename(
    _ name: some Collection<UInt8>, toNew new: some Collection<UInt8>
  ) throws(SystemError) {
    do throws(SystemError) {
      try link(name, as: new)
      remove(name)
    } catch  where error.isUnsupported {
      if holds(new) { throw .exists }
      try rename(name, replacing: new)
    }
  }
}
