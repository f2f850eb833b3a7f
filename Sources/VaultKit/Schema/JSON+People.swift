extension JSON {
  /// Writes a document with people in it, some of them at a time: those of a large vault would not
  /// fit well into memory as text.
  ///
  /// - Parameter frame: the document without its `people`.
  package static func write(
    _ frame: some Encodable, people: [ListedPerson], _ extent: VaultPerson.Extent,
    to write: ([UInt8]) throws -> Void
  ) async throws {
    var document = try JSONFrame(around: document(frame), list: "people")
    try write(document.head)
    for start in stride(from: 0, to: people.count, by: batch) {
      let texts = await Array(people[start..<min(start + batch, people.count)]).mapInParallel {
        person in Result { try JSON.document(VaultPerson(person, extent)) }
      }
      for text in texts { try write(document.element(text.get())) }
    }
    try write(document.tail)
  }

  /// How many people are text at a time.
  private static let batch = 1_000
}
