import Days
import Findings

extension String: Storable {
  package init(from reader: inout FactsReader) { self = reader.text() }
  package func write(to writer: inout FactsWriter) { writer.put(self) }
}

extension Bool: Storable {
  package init(from reader: inout FactsReader) { self = reader.bool() }
  package func write(to writer: inout FactsWriter) { writer.put(self) }
}

extension Day: Storable {
  package init(from reader: inout FactsReader) { self.init(number: reader.number()) }
  package func write(to writer: inout FactsWriter) { writer.put(number) }
}

extension Optional: Storable where Wrapped: Storable {
  package init(from reader: inout FactsReader) {
    self = reader.bool() ? Wrapped(from: &reader) : nil
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(self != nil)
    if let value = self { writer.put(value) }
  }
}

extension Array: Storable where Element: Storable {
  package init(from reader: inout FactsReader) {
    let count = reader.count()
    self.init()
    guard count > 0 else { return }
    reserveCapacity(count)
    while self.count < count, reader.isSound { append(Element(from: &reader)) }
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(count)
    for value in self { writer.put(value) }
  }
}

extension PartialDate: Storable {
  package init(from reader: inout FactsReader) {
    let year = reader.number()
    let month = reader.number()
    let day = reader.number()
    let date = PartialDate(year: year == 0 ? nil : year, month: month, day: day)
    self = date ?? reader.unsound(PartialDate.newYear)
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(year ?? 0)
    writer.put(month)
    writer.put(day)
  }
}

extension CadenceRule: Storable {
  private static let units: [Cadence.Unit] = [.day, .week, .month, .year]

  package init(from reader: inout FactsReader) {
    let count = reader.number()
    guard count != 0 else {
      self = .never
      return
    }
    let cadence = Cadence(count, reader.one(of: Self.units))
    self = .every(cadence ?? reader.unsound(.threeMonths))
  }

  package func write(to writer: inout FactsWriter) {
    switch self {
    case .never: writer.put(0)
    case .every(let cadence):
      writer.put(cadence.count)
      writer.put(Self.units.firstIndex(of: cadence.unit) ?? 0)
    }
  }
}

extension Place: Storable {
  package init(from reader: inout FactsReader) {
    let line = reader.number()
    let column = reader.number()
    self.init(line: line, column: column, excerpt: reader.text())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(line)
    writer.put(column)
    writer.put(excerpt)
  }
}

extension Stated: Storable where Value: Storable {
  package init(from reader: inout FactsReader) {
    let value = Value(from: &reader)
    let range = reader.range()
    self.init(value, range: range, line: reader.number())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(value)
    writer.put(range)
    writer.put(line)
  }
}

extension NotePath: Storable {
  /// Nearly always that of the note whose facts are read, of which one copy is enough.
  package init(from reader: inout FactsReader) {
    self.init(bytes: reader.bool() ? reader.note : reader.byteText())
  }

  package func write(to writer: inout FactsWriter) {
    let isSame = bytes == writer.note
    writer.put(isSame)
    if !isSame { writer.put(bytes: bytes) }
  }
}
