import Days
import VaultIndex
import VaultReview

extension Vault {
  /// Writes the index as JSON, some people at a time: the whole of a large vault would not fit well
  /// into memory as text.
  package func writeIndex(
    of reading: VaultReading, on day: Day, to write: ([UInt8]) throws -> Void
  ) async throws {
    let people = reading.index.people
    let frame = IndexDocument(on: day, people: [], findings: reading.index.findings)
    var document = try JSONFrame(around: JSON.document(frame), list: "people")
    try write(document.head)
    for start in stride(from: 0, to: people.count, by: Self.batch) {
      let batch = Array(people[start..<min(start + Self.batch, people.count)])
      let records = await batch.mapInParallel { person in
        Result { try JSON.document(VaultPerson(person, standing: standing(of: person, on: day))) }
      }
      for record in records { try write(document.element(record.get())) }
    }
    try write(document.tail)
  }

  /// People who stand in memory as text at a time.
  private static let batch = 1_000
}
