import GRDB

/// Statements that put rows into the tables, and take all of a file out of them.
struct TableWriter {
  let database: Database

  /// A statement that adds a row, all of its values in the order of the columns.
  func adding(to table: String, columns: Int) throws -> BoundStatement {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    return try BoundStatement("INSERT OR REPLACE INTO \(table) VALUES (\(marks))", in: database)
  }

  /// Statements that remove what a note says by itself.
  func removingOwn() throws -> Removal {
    try Removal(
      items: ["exchanges WHERE entry", "entries WHERE id"],
      file: [
        "aliases WHERE person", "lists WHERE person", "details WHERE person",
        "occasions WHERE person", "people WHERE id",
      ], in: database)
  }

  /// Statements that remove what follows from its links and names.
  func removingResolved() throws -> Removal {
    try Removal(
      items: ["entry_people WHERE entry", "promise_people WHERE promise", "promises WHERE id"],
      file: ["links WHERE file"], in: database)
  }
}

/// Takes all of a file out of some tables.
struct Removal {
  private var items: [BoundStatement]
  private var file: [BoundStatement]

  init(items: [String], file: [String], in database: Database) throws {
    self.items = try items.map {
      try BoundStatement("DELETE FROM \($0) BETWEEN ? AND ?", in: database)
    }
    self.file = try file.map { try BoundStatement("DELETE FROM \($0) = ?", in: database) }
  }

  mutating func remove(_ number: FileNumber) throws {
    for index in items.indices {
      items[index].add(number.items.lowerBound)
      items[index].add(number.items.upperBound)
      try items[index].run()
    }
    for index in file.indices {
      file[index].add(number.value)
      try file[index].run()
    }
  }
}
