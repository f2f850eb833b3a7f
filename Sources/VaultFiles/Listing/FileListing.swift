import Findings

/// The files of a vault that may be notes, and what is odd about its files.
package struct FileListing: Hashable, Sendable {
  /// Sorted by path.
  package let files: [NoteFile]
  /// Sorted by path.
  package let findings: [Finding]
  /// Copies that sync and merge tools made, which are never people, sorted by path.
  package let copies: [ConflictCopy]
}

/// A copy of a note that a sync or merge tool made where two versions met.
package struct ConflictCopy: Hashable, Sendable {
  package let path: NotePath
  /// The note it is a copy of; it may be gone.
  package let original: NotePath
}
