/// Reads from bytes what a `FactsWriter` put there.
///
/// Bytes that nobody put there give values without sense and `isSound` false, never a trap.
package struct FactsReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  /// Whether everything so far was there to be read.
  package private(set) var isSound = true
  /// The note whose facts are read.
  var note: [UInt8] = []

  /// Reads from the first byte on.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether all was read, and all of it was sound.
  package var isFinished: Bool { isSound && offset == bytes.count }

  /// A number that was put as such.
  package mutating func number() -> Int {
    var result: UInt = 0
    var shift: UInt = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      result |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: result >> 1) ^ -Int(bitPattern: result & 1) }
      shift += 7
    }
    isSound = false
    return 0
  }

  /// How many values follow; each takes a byte at least.
  mutating func count() -> Int {
    let count = number()
    guard count >= 0, count <= bytes.count - offset else {
      isSound = false
      return 0
    }
    return count
  }

  /// A text.
  package mutating func text() -> String {
    String(decoding: slice(), as: UTF8.self)
  }

  mutating func byteText() -> [UInt8] {
    Array(slice())
  }

  private mutating func slice() -> UnsafeRawBufferPointer {
    let count = count()
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  /// A yes or no.
  package mutating func bool() -> Bool {
    guard offset < bytes.count else {
      isSound = false
      return false
    }
    offset += 1
    return bytes[offset - 1] != 0
  }

  mutating func range() -> Range<Int> {
    let start = number()
    let count = number()
    guard start >= 0, count >= 0, start < 1 << 32, count < 1 << 32 else {
      isSound = false
      return 0..<0
    }
    return start..<start + count
  }

  /// A value that was put in its own way.
  package mutating func value<Value: Storable>() -> Value {
    Value(from: &self)
  }

  /// Takes note that what was read is no such value, and gives one in its stead.
  package mutating func unsound<Value>(_ instead: Value) -> Value {
    isSound = false
    return instead
  }

  /// One of a list, by its number in it.
  mutating func one<Value>(of all: [Value]) -> Value {
    let number = number()
    return all.indices.contains(number) ? all[number] : unsound(all[0])
  }
}
