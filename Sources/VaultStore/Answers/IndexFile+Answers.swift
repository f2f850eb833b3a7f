import GRDB
import People

extension IndexFile {
  /// The number of the row that holds the review.
  private static let reviewRow: Int64 = 1

  /// Keeps a review, in the place of the last one.
  ///
  /// Where it cannot be written, the next run makes it anew.
  package func keep(_ review: KeptReview) {
    var writer = FactsWriter()
    writer.put(review)
    let bytes = Digest.sealed(writer.bytes)
    try? database.writeWithoutTransaction { database in
      var row = try TableWriter(database: database).adding(to: "answers", columns: 2)
      row.add(Self.reviewRow)
      row.add(bytes)
      try row.run()
    }
  }

  /// The review that is kept; nil where there is none, or it is not as it was kept.
  package func keptReview() -> KeptReview? {
    try? database.read { database in
      var review: KeptReview?
      let rows = try BoundStatement("SELECT id, bytes FROM answers", in: database)
      try rows.forEach { row, bytes in
        if row == Self.reviewRow { review = Self.review(in: bytes) }
      }
      return review
    }
  }

  private static func review(in bytes: UnsafeRawBufferPointer) -> KeptReview? {
    guard let stored = Digest.opened(bytes) else { return nil }
    var reader = FactsReader(stored)
    let review = KeptReview(from: &reader)
    return reader.isFinished ? review : nil
  }
}
