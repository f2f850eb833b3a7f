import Findings
import People
import VaultFiles

/// What came of one file of the vault in this run.
///
/// A class, as files are passed on by the thousand; nothing in it ever changes.
package final class ReadFile: Sendable {
  package let path: NotePath
  /// What the note says; nil where nothing of it is read.
  package let facts: NoteFacts?
  /// Why nothing of it is read.
  package let refusal: Finding?
  /// The digest of the note's bytes; nil where none of it is read, and where no index is used.
  let content: UInt64?
  /// What the index is to keep of it from now on; nil where that is what it keeps already.
  let new: New?

  /// What is to be kept of a note.
  struct New: Sendable {
    /// Its digest of the facts is that of those that are kept.
    let file: KeptFile
    /// Whether the facts are those that are kept, and only the mark is new.
    let isSameFacts: Bool
  }

  /// A file of which nothing is read, and nothing kept.
  package init(_ path: NotePath, refused finding: Finding) {
    self.path = path
    facts = nil
    refusal = finding
    content = nil
    new = nil
  }

  /// A note, with what is to be kept of it.
  init(_ facts: NoteFacts, content: UInt64?, new: New? = nil) {
    path = facts.path
    self.facts = facts
    refusal = nil
    self.content = content
    self.new = new
  }
}
