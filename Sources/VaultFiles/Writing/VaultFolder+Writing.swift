import Findings

/// What writing a file did.
package enum WriteOutcome: Hashable, Sendable {
  case written
  /// The file held these bytes already.
  case unchanged
}

extension VaultFolder {
  /// Puts bytes in the place of a file, completely or not at all, without a way to undo it: for what can
  /// be made again.
  ///
  /// `expected` is what the file is known to hold; nil says that there is none, and then folders that
  /// are missing are made. The file keeps its mode. Throws, and leaves the file as it is, where it
  /// holds anything else, is read-only or cannot be written.
  @discardableResult
  package func write(
    _ bytes: [UInt8], to path: NotePath, replacing expected: [UInt8]?
  ) throws(VaultError) -> WriteOutcome {
    let target = try WriteTarget(path, in: self, creatingFolders: expected == nil)
    let current = try target.current()
    if current?.bytes == bytes { return .unchanged }
    if expected == nil, current != nil { throw .changed(path) }
    let change: FileChange =
      expected.map { .replace(path, from: $0, with: bytes) } ?? .create(path, bytes)
    return try beginUnkeptWriting().change([change])
  }

  /// Makes several such changes, each to another file, or none of them.
  package func change(_ changes: [FileChange]) throws(VaultError) {
    guard !changes.isEmpty else { return }
    try beginUnkeptWriting().change(changes)
  }

  /// Copies a file to a free name beside it, such as `2026-11-21 (before 1).md`, and says which.
  package func keepAside(_ path: NotePath) throws(VaultError) -> NotePath {
    let original = try WriteTarget(path, in: self)
    guard let current = try original.current() else { throw .changed(path) }
    let attributes = try original.attempt(original.open)
    let run = try beginUnkeptWriting()
    var number = 1
    while true {
      do throws(VaultError) {
        let aside = path.aside(number)
        try run.create(aside, current.bytes, like: attributes)
        return aside
      } catch .taken {
        number += 1
      }
    }
  }
}
