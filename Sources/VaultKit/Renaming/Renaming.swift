import Findings
import VaultFiles

/// A note as it is on the disk.
package struct NoteText: Hashable, Sendable {
  package let path: NotePath
  package let bytes: [UInt8]

  package init(path: NotePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What giving someone's note another name changes.
package struct Renaming: Hashable, Sendable {
  package let path: NotePath
  package let destination: NotePath
  /// The note itself first, then those that link to it, by path.
  package let changes: [FileChange]
  /// How many links are written anew, and in how many notes.
  package let linkCount: Int
  package let noteCount: Int
}
