/// One `key: value` of a block of YAML, as typed, with its place.
package struct Property: Hashable, Sendable {
  /// The key as typed, without quotes.
  package let key: String
  /// The bytes of the key as written, in the file.
  package let keyRange: Range<Int>
  package let value: PropertyValue
  /// The bytes of the value as written, in the file; empty, behind the colon, where there is none.
  package let valueRange: Range<Int>

  package init(
    key: String, keyRange: Range<Int>, value: PropertyValue, valueRange: Range<Int>
  ) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
    self.valueRange = valueRange
  }
}

/// A value as typed: never a number, a boolean or a date by YAML's guesses.
package indirect enum PropertyValue: Hashable, Sendable {
  case text(PropertyText)
  case list([PropertyValue])
  case map([Property])
}

/// A scalar as typed, without its quotes.
package struct PropertyText: Hashable, Sendable {
  package let text: String
  /// The bytes as written, quotes included, in the file.
  package let range: Range<Int>
  package let isQuoted: Bool

  package init(text: String, range: Range<Int>, isQuoted: Bool) {
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }
}
