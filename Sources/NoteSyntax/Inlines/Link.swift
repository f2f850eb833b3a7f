/// A link to a note, as written.
package struct Link: Hashable, Sendable {
  /// How a link is written.
  package enum Form: Hashable, Sendable {
    /// `[[Name]]`
    case wiki
    /// `![[Name]]`: shows the other note here.
    case embed
    /// `[shown](Name.md)`
    case markdown
  }

  package let form: Form
  /// The bytes of the target, without heading, block and shown text.
  package let target: Range<Int>
  /// The bytes of what is shown.
  package let shown: Range<Int>
  /// The bytes of the whole link.
  package let range: Range<Int>
  /// The block that holds it: a heading, a paragraph or a table row.
  package let block: Int
}
