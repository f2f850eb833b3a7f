import Findings

@testable import VaultFiles

extension WritingRun {
  /// Gives a note other bytes.
  @discardableResult
  func replace(
    _ path: NotePath, from old: [UInt8], with new: [UInt8]
  ) throws(VaultError) -> WriteOutcome {
    try change([.replace(path, from: old, with: new)])
  }

  /// Writes a new note.
  func create(_ path: NotePath, _ bytes: [UInt8]) throws(VaultError) {
    try change([.create(path, bytes)])
  }

  /// Gives a note another name.
  func move(
    _ path: NotePath, to other: NotePath, holding bytes: [UInt8]
  ) throws(VaultError) {
    try change([.move(path, to: other, from: bytes, with: bytes)])
  }
}
