import Findings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Tells whether a file of `.vault` is as the last program that had it open has left it.
///
/// What the disk says of the file then is written beside it. Whoever has the file open holds a lock;
/// who is alone with it can rely on what is written, and who is not on those who were there before.
package final class StateSeal: Sendable {
  /// Whether the file is not as it was left, and nobody else had it open who would know why.
  package let isBroken: Bool

  private let folder: SharedDescriptor
  private let name: [UInt8]
  private let seal: SharedDescriptor

  /// Nil where the disk has no locks, or where a seal cannot be written.
  package init?(of name: String, in vault: VaultFolder) {
    let bytes = Array(name.utf8)
    guard let folder = try? vault.descriptor.openFolder(StateFolder.path.bytes),
      let seal = try? folder.openOrCreateFile(bytes + ".seal".utf8, mode: 0o600)
    else { return nil }
    let isAlone = flock(seal.number, LOCK_EX | LOCK_NB) == 0
    let left = folder.status(as: bytes)
    isBroken = isAlone && left != nil && left != seal.written
    // Others are done with looking at it in a moment.
    guard isAlone || seal.lock(LOCK_SH, patience: 1_000) == .held else { return nil }
    self.folder = SharedDescriptor(folder)
    self.seal = SharedDescriptor(seal)
    self.name = bytes
  }

  /// Lets others have the file open too, once it is known to be sound.
  package func share() {
    _ = flock(seal.descriptor.number, LOCK_SH)
  }

  /// Writes down how the file is left, unless somebody else still has it open.
  package func close() {
    guard flock(seal.descriptor.number, LOCK_EX | LOCK_NB) == 0,
      let now = folder.descriptor.status(as: name), now != seal.descriptor.written
    else { return }
    folder.descriptor.setDistinctTime(of: name)
    if let left = folder.descriptor.status(as: name) { seal.descriptor.write(left) }
  }
}

extension Descriptor {
  /// What the disk says of a file, in words; nil where there is nothing in it.
  fileprivate func status(as name: [UInt8]) -> [UInt8]? {
    guard let status = try? status(of: name), status.size > 0 else { return nil }
    let numbers = [Int64(status.size), status.modified, status.changed]
    return Array((numbers.map(String.init) + [String(status.inode)]).joined(separator: " ").utf8)
  }

  /// Makes a file a nanosecond newer than any clock would: the next change shows, however soon it comes.
  fileprivate func setDistinctTime(of name: [UInt8]) {
    guard let modified = try? status(of: name).modified else { return }
    let name = cString(name)
    let (seconds, rest) = (modified &+ 1).quotientAndRemainder(dividingBy: 1_000_000_000)
    let time = timespec(tv_sec: Int(seconds), tv_nsec: Int(rest))
    _ = utimensat(number, name, [time, time], AT_SYMLINK_NOFOLLOW)
  }

  /// What a seal says.
  fileprivate var written: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 128) { buffer, count in
      count = max(0, pread(number, buffer.baseAddress, 128, 0))
    }
  }

  fileprivate func write(_ status: [UInt8]) {
    guard ftruncate(number, 0) == 0 else { return }
    _ = status.withUnsafeBytes { pwrite(number, $0.baseAddress, $0.count, 0) }
  }
}
