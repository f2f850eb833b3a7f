import Days
import People
import VaultIndex

/// Someone whose note has the words of a topic, with the places that say so.
package struct TopicMatch: Sendable {
  package let person: Person
  /// What matches, the most telling first.
  package let evidence: [TopicEvidence]
}

/// A place of a note that has words of a topic.
package struct TopicEvidence: Hashable, Sendable {
  package let aspect: Aspect
  /// The statement, or the words of the entry.
  package let text: String
  /// The words that match, as the note writes them.
  package let words: [String]
  package let source: Source
  /// The entry; nil for what the front matter says.
  package let entry: LogEntry?
}
