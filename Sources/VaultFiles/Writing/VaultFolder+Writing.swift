import Findings

/// What writing a file did.
package enum WriteOutcome: Hashable, Sendable {
  case written
  /// The file held these bytes already.
  case unchanged
}

extension VaultFolder {
  /// Puts bytes in the place of a file, completely or not at all.
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
    guard current?.bytes == expected else { throw .changed(path) }
    if let current, current.status.isReadOnly { throw .readOnly(path) }
    if current == nil, target.isEvicted { throw .evicted(path) }
    try target.put(bytes, replacing: expected, like: current?.status)
    return .written
  }

  /// Copies a file to a free name beside it, such as `2026-11-21 (before 1).md`, and says which.
  package func keepAside(_ path: NotePath) throws(VaultError) -> NotePath {
    guard let current = try WriteTarget(path, in: self).current() else { throw .changed(path) }
    var number = 1
    while true {
      let aside = try WriteTarget(path.aside(number), in: self)
      if aside.isFree {
        try aside.put(current.bytes, replacing: nil, like: current.status)
        return aside.path
      }
      number += 1
    }
  }
}

extension NotePath {
  /// `X (before 1).md` for `X.md`.
  fileprivate func aside(_ number: Int) -> NotePath {
    let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let dot = bytes[nameStart...].dropFirst().lastIndex(of: UInt8(ascii: "."))
    let end = dot ?? bytes.endIndex
    return NotePath(bytes: bytes[..<end] + Array(" (before \(number))".utf8) + bytes[end...])
  }
}
