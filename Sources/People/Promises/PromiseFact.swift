/// A promise as one note tells it, before it is known whom its names mean.
package struct PromiseFact: Hashable, Sendable {
  /// Mine unless the note says otherwise; a name in it may change that.
  package let promise: Promise
  /// Whether the note itself says that it is theirs: `waiting::`, or the heading above.
  package let isWaiting: Bool
  /// `(owner: Tom)`: whoever it names.
  package let owner: String?
  /// The name before a colon at the beginning, and the words behind it.
  package let leadName: String?
  package let leadRest: String
  /// The targets of the links in it.
  package let links: [String]
  /// A task that is no promise: it has neither day nor promise around it.
  package let isTodo: Bool
}
