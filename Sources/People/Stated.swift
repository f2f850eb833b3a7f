/// A value, and where the note states it.
package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  /// The bytes of the value as written.
  package let range: Range<Int>
  /// The line of the note, counted from 1.
  package let line: Int

  package init(_ value: Value, range: Range<Int>, line: Int) {
    self.value = value
    self.range = range
    self.line = line
  }
}
