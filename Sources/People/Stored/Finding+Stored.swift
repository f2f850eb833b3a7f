import Findings

extension FindingCode: Storable {
  private static let all = allCases
  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

  package init(from reader: inout FactsReader) { self = reader.one(of: Self.all) }
  package func write(to writer: inout FactsWriter) { writer.put(Self.numbers[self] ?? 0) }
}

extension Finding: Storable {
  package init(from reader: inout FactsReader) {
    let code: FindingCode = reader.value()
    let path: NotePath = reader.value()
    let place: Place = reader.value()
    self.init(code, in: path, at: place, reader.text())
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(code)
    writer.put(path)
    writer.put(place)
    writer.put(message)
  }
}

extension ExpectedName: Storable {
  package init(from reader: inout FactsReader) {
    target = reader.text()
    isLink = reader.bool()
    place = reader.value()
  }

  package func write(to writer: inout FactsWriter) {
    writer.put(target)
    writer.put(isLink)
    writer.put(place)
  }
}
