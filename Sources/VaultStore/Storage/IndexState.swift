import GRDB

/// What a database is to us.
enum IndexState: Equatable {
  /// An index of this build of the program and these settings.
  case ready
  /// An index of a newer program, with tables that this one does not know.
  case newer
  /// Empty, older, of another build or of other settings: to be made anew.
  case other

  init(of database: Database, key: IndexKey) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version >= IndexTables.version else {
      self = .other
      return
    }
    let meta = try Self.meta(of: database)
    if version > IndexTables.version {
      // Said in two places, so that a damaged head does not pass for a newer program's.
      self = meta["schema"] == "\(version)" ? .newer : .other
    } else {
      self = meta["schema"] == "\(version)" && meta["reader"] == key.text ? .ready : .other
    }
  }

  private static func meta(of database: Database) throws -> [String: String] {
    guard try database.tableExists("meta") else { return [:] }
    let rows = try Row.fetchAll(database, sql: "SELECT key, value FROM meta")
    return Dictionary(
      rows.compactMap { row in
        guard let key = row[0] as? String, let value = row[1] as? String else { return nil }
        return (key, value)
      }
    ) { first, _ in first }
  }
}

extension Database {
  /// Removes all tables and views, whoever made them.
  func removeEverything() throws {
    // What a virtual table keeps its rows in goes with it.
    let virtual = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
    for name in try String.fetchAll(self, sql: virtual) { try drop("TABLE", name) }
    for kind in ["VIEW", "TRIGGER", "TABLE"] {
      let names = try String.fetchAll(
        self,
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          """, arguments: [kind.lowercased()])
      for name in names { try drop(kind, name) }
    }
  }

  private func drop(_ kind: String, _ name: String) throws {
    try execute(sql: "DROP \(kind) IF EXISTS \(name.quotedDatabaseIdentifier)")
  }
}
