import Days
import Findings

extension NoteFacts {
  /// Reads facts from bytes; nil where these are not such bytes.
  package convenience init?(stored bytes: UnsafeRawBufferPointer) {
    var reader = FactsReader(bytes)
    reader.note = reader.byteText()
    let draft = FactsDraft(from: &reader)
    guard reader.isFinished else { return nil }
    self.init(draft)
  }
}

extension NoteRole: Storable {
  package init(from reader: inout FactsReader) {
    switch reader.number() {
    case 0: self = .ignored
    case 1: self = .report(reader.value())
    case 2: self = .empty
    case 3: self = .me
    case 4: self = .person
    case 5: self = .dated(reader.value())
    case 6: self = .other
    default: self = reader.unsound(.other)
    }
  }

  package func write(to writer: inout FactsWriter) {
    switch self {
    case .ignored: writer.put(0)
    case .report(let day):
      writer.put(1)
      writer.put(day)
    case .empty: writer.put(2)
    case .me: writer.put(3)
    case .person: writer.put(4)
    case .dated(let day):
      writer.put(5)
      writer.put(day)
    case .other: writer.put(6)
    }
  }
}
