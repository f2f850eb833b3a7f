/// A part of a note's facts that few ask for: where the facts were stored, it is read when somebody does.
enum LazyPart<Value: Storable & Sendable>: Sendable {
  case value(Value)
  /// Its bytes, and the path of the note.
  case stored([UInt8], note: [UInt8])

  /// The part; read anew each time where it was stored.
  var value: Value {
    switch self {
    case .value(let value): value
    case .stored(let bytes, let note):
      bytes.withUnsafeBytes { bytes in
        var reader = FactsReader(bytes)
        reader.note = note
        return reader.value()
      }
    }
  }
}

extension LazyPart: Storable {
  init(from reader: inout FactsReader) {
    self = .stored(reader.byteText(), note: reader.note)
  }

  func write(to writer: inout FactsWriter) {
    switch self {
    case .value(let value):
      var part = FactsWriter(note: writer.note)
      part.put(value)
      writer.put(bytes: part.bytes)
    case .stored(let bytes, _): writer.put(bytes: bytes)
    }
  }
}
