import Findings
import People
import VaultFiles

/// What came of one file of the vault in this run.
package struct ReadFile: Sendable {
  package let path: NotePath
  /// What the note says; nil where nothing of it is read.
  package let facts: NoteFacts?
  /// Why nothing of it is read.
  package let refusal: Finding?
  /// What the index is to keep of it from now on; nil where that is what it keeps already.
  let new: KeptBytes?

  /// What is to be kept of a note, in bytes.
  struct KeptBytes: Sendable {
    let bytes: [UInt8]
    let size: Int
    /// Whether the facts are those that were kept, and only their mark is new.
    let isSameFacts: Bool
  }

  /// A file of which nothing is read, and nothing kept.
  package init(_ path: NotePath, refused finding: Finding) {
    self.path = path
    facts = nil
    refusal = finding
    new = nil
  }

  /// A note whose facts are kept already, or not to be kept.
  init(_ facts: NoteFacts, new: KeptBytes?) {
    path = facts.path
    self.facts = facts
    refusal = nil
    self.new = new
  }
}
