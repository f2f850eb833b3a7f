import Days
import Findings

extension EntryField: Storable {
  private static let kinds = Kind.allCases
  private static let numbers = Dictionary(
    uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })

  package init(from reader: inout FactsReader) {
    self.init(kind: reader.one(of: Self.kinds), value: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(Self.numbers[kind] ?? 0)
    writer.put(value)
  }
}

extension LogEntry: Storable {
  package init(from reader: inout FactsReader) {
    self.init(
      day: reader.value(), kind: reader.value(), isContact: reader.bool(),
      text: reader.text(), path: reader.value(), line: reader.number(), range: reader.range(),
      fields: reader.value(), with: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(day)
    writer.put(kind)
    writer.put(isContact)
    writer.put(text)
    writer.put(path)
    writer.put(line)
    writer.put(range)
    writer.put(fields)
    writer.put(with)
  }
}

extension LinkFact: Storable {
  package init(from reader: inout FactsReader) {
    self.init(
      target: reader.text(), line: reader.number(), range: reader.range(), day: reader.value())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(target)
    writer.put(line)
    writer.put(range)
    writer.put(day)
  }
}

extension ThingToShare: Storable {
  package init(from reader: inout FactsReader) {
    self.init(
      text: reader.text(), path: reader.value(), line: reader.number(), range: reader.range())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(text)
    writer.put(path)
    writer.put(line)
    writer.put(range)
  }
}
