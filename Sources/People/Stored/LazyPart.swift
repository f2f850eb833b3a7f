import Findings

/// A part of a note's facts that few ask for: kept as bytes, which take a quarter of the room, until
/// somebody does.
struct LazyPart<Value: Storable & Sendable>: Sendable {
  private let bytes: [UInt8]
  private let note: NotePath

  init(_ value: Value, of note: NotePath) {
    var writer = FactsWriter(note: note.bytes)
    writer.put(value)
    bytes = writer.bytes
    self.note = note
  }

  /// The part, read anew each time.
  var value: Value {
    bytes.withUnsafeBytes { bytes in
      var reader = FactsReader(bytes)
      reader.note = note.bytes
      return reader.value()
    }
  }
}

extension LazyPart: Storable {
  init(from reader: inout FactsReader) {
    note = NotePath(bytes: reader.note)
    bytes = reader.byteText()
  }

  func write(to writer: inout FactsWriter) {
    writer.put(bytes: bytes)
  }
}
