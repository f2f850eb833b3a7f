/// Puts values into bytes, close together: numbers take as many bytes as they need.
package struct FactsWriter {
  package private(set) var bytes: [UInt8] = []
  /// The note whose facts are written: its path is not said again in each of them.
  let note: [UInt8]

  /// Begins with nothing; the path of the note is empty where what is written is of no note.
  package init(note: [UInt8] = []) {
    self.note = note
  }

  /// A number, seven bits to a byte.
  package mutating func put(_ number: Int) {
    // Numbers below zero are rare: days before 1970.
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The bytes of a text, after their number.
  package mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// One byte.
  package mutating func put(_ isSo: Bool) {
    bytes.append(isSo ? 1 : 0)
  }

  mutating func put(_ range: Range<Int>) {
    put(range.lowerBound)
    put(range.count)
  }

  mutating func put(bytes text: [UInt8]) {
    put(text.count)
    bytes.append(contentsOf: text)
  }

  /// A value in its own way.
  package mutating func put(_ value: some Storable) {
    value.write(to: &self)
  }
}

/// What can be put into bytes and read from them again, by the same build of the program.
package protocol Storable {
  /// Reads what was written.
  init(from reader: inout FactsReader)
  /// Puts the value behind what is written already.
  func write(to writer: inout FactsWriter)
}
