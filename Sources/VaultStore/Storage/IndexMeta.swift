import GRDB

/// What an index says of itself as it is written.
struct IndexMeta: Hashable, Sendable {
  /// How often it was written.
  var generation: Int64 = 0
  /// Whether the tables for SQL are filled; until somebody asks them, only facts are kept.
  var hasTables = false
  /// A number that stands for all names by which notes are found.
  var names = ""
  /// A number that stands for the findings.
  var findings = ""

  init() {}

  init(of database: Database) throws {
    for row in try Row.fetchAll(database, sql: "SELECT key, value FROM meta") {
      guard let key = String.fromDatabaseValue(row[0]),
        let value = String.fromDatabaseValue(row[1])
      else { continue }
      switch key {
      case "generation": generation = Int64(value) ?? 0
      case "tables": hasTables = value == "filled"
      case "names": names = value
      case "findings": findings = value
      default: break
      }
    }
  }

  func write(to database: Database) throws {
    let values = [
      "generation": "\(generation)", "tables": hasTables ? "filled" : "empty", "names": names,
      "findings": findings,
    ]
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [key, value])
    }
  }
}
