import VaultReview

/// A picture, drawn and in words.
package struct Picture: Sendable {
  /// Its name in ids and for `vault chart`: `circle`.
  package let name: String
  let caption: String
  let drawing: Drawing
  /// The same as a table.
  let table: PictureTable

  /// Whether there is nothing to show.
  package var isEmpty: Bool { table.rows.isEmpty }

  /// The picture as a file of its own.
  package var svg: String {
    drawing.svg(named: name, caption: caption, isAlone: true)
  }
}

/// What a picture shows, in rows; the first cell of each says what it is about.
struct PictureTable: Sendable {
  let columns: [String]
  let rows: [[Phrase]]
}
