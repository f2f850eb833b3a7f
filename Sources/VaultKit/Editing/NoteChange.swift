import Findings
import NoteEdits

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

  package var isNeeded: Bool { old != new }

  /// The change for a person to read.
  package var diff: UnifiedDiff { UnifiedDiff(from: old, to: new, of: path) }
}
