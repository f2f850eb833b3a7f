import Findings
import NoteEdits
import VaultFiles

/// What a file of the vault is to hold instead of what it holds.
package struct NoteChange: Hashable, Sendable {
  package let path: NotePath
  /// The bytes that were read; nil where there is no such file yet.
  package let old: [UInt8]?
  package let new: [UInt8]

  package init(path: NotePath, old: [UInt8]?, new: [UInt8]) {
    self.path = path
    self.old = old
    self.new = new
  }

  /// What was edited, over what was read.
  package init(_ editor: NoteEditor) {
    self.init(path: editor.path, old: editor.original, new: editor.bytes)
  }

  package var isNeeded: Bool { old != new }

  /// The same as a change of a file.
  package var fileChange: FileChange {
    old.map { .replace(path, from: $0, with: new) } ?? .create(path, new)
  }

  /// The change for a person to read.
  package var diff: UnifiedDiff { UnifiedDiff(from: old, to: new, of: path) }
}
