/// A field inside the text (Dataview's inline fields): `gave:: a book`, `[gave:: a book]`.
package struct InlineField: Hashable, Sendable {
  /// How a field is written.
  package enum Form: Hashable, Sendable {
    /// `key:: value` from the beginning of a line to its end.
    case line
    /// `key: value` at the head of a list item.
    case oneColon
    /// `[key:: value]` or `(key:: value)` inside a sentence.
    case bracketed
  }

  package let form: Form
  package let key: Range<Int>
  package let value: Range<Int>
  /// The bytes of key, colons and value, with the brackets around them.
  package let range: Range<Int>
  /// The block that holds it: a heading, a paragraph or a table row.
  package let block: Int
}
