import GRDB

extension IndexFile {
  /// Writes a copy of the index for other programs to a file that is not there yet.
  ///
  /// What only we can read is left out, and with it all that is private.
  package func copy(to path: String) throws {
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
    let copy = try DatabaseQueue(path: path)
    try copy.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA journal_mode = DELETE; DELETE FROM facts; DELETE FROM answers; VACUUM")
    }
    try copy.close()
  }
}
