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
  /// Lets two files of this folder take each other's name, at once: at no moment is either missing.
  ///
  /// Where the disk cannot do that, the second name goes from its old file to the new in one step,
  /// and is never missing either; but a file that an editor puts there between two of our steps, which
  /// takes some microseconds, is replaced without having been looked at.
  func exchange(
    _ name: some Collection<UInt8>, _ other: some Collection<UInt8>
  ) throws(SystemError) {
    do throws(SystemError) {
      let name = cString(name)
      let other = cString(other)
      #if canImport(Darwin)
        try calling { renameatx_np(number, name, number, other, UInt32(RENAME_SWAP)) }
      #else
        try calling { kindred_rename(number, name, number, other, UInt32(KINDRED_EXCHANGE)) }
      #endif
    } catch  where error.isUnsupported {
      try exchangeInSteps(name, other)
    }
  }

  /// The name that a file has on its way from one name to another.
  static func steppingStone(of name: some Collection<UInt8>) -> [UInt8] {
    Array(name) + "~".utf8
  }

  private func exchangeInSteps(
    _ name: some Collection<UInt8>, _ other: some Collection<UInt8>
  ) throws(SystemError) {
    let stone = Self.steppingStone(of: name)
    do throws(SystemError) {
      try link(other, as: stone)
    } catch  where error.isUnsupported {
      try copy(other, to: stone)
    }
    do throws(SystemError) {
      try rename(name, replacing: other)
    } catch {
      remove(stone)
      throw error
    }
    do throws(SystemError) {
      try rename(stone, replacing: name)
    } catch {
      try? rename(stone, replacing: other)
      throw error
    }
  }

  /// Copies a file of this folder, with its owner, mode and attributes.
  private func copy(
    _ name: some Collection<UInt8>, to new: some Collection<UInt8>
  ) throws(SystemError) {
    guard case .whole(let bytes, _) = try readFile(name, upTo: VaultFolder.largestFile) else {
      throw SystemError(code: EFBIG)
    }
    let original = try openFile(name)
    let file = try createFile(new, mode: 0o600)
    do throws(SystemError) {
      try file.writeAll(bytes)
      try file.takeAttributes(of: original)
      try file.sync()
    } catch {
      remove(new)
      throw error
    }
  }
}
