import Findings
import GRDB
import Synchronization
import VaultFiles

/// The index of a vault on the disk, `.vault/index.sqlite`: a cache, which may be deleted at any time.
///
/// It never stands in the way. Where it cannot be opened or written there is none; where it is damaged,
/// or was made by an older program, it is made anew; one of a newer program is left alone.
package final class IndexFile: Sendable {
  /// The name of the file in `.vault`.
  package static let name = "index.sqlite"
  /// Bytes in a page: the facts of a note fill most of a smaller one, and would leave the rest empty.
  static let pageSize = 16_384

  let database: DatabaseQueue
  let key: IndexKey
  /// Nil for an index in memory, and where the disk has no locks.
  private let seal = Mutex<StateSeal?>(nil)

  private init(_ database: DatabaseQueue, key: IndexKey) {
    self.database = database
    self.key = key
  }

  deinit {
    try? database.close()
    seal.withLock { $0?.close() }
  }

  /// Opens the index of a vault, made where there is none.
  ///
  /// Nil where the vault cannot be written to, where the index is in use for longer than a moment, and
  /// where a newer program made it.
  package static func open(in folder: VaultFolder, key: IndexKey) -> IndexFile? {
    guard let state = try? folder.makeStateFolder(), let path = state.fullPath else { return nil }
    for isLast in [false, true] {
      do {
        try folder.makeStateFile(name)
        let seal = StateSeal(of: name, in: folder)
        let database = try DatabaseQueue(
          path: "\(path)/\(name)", configuration: configuration)
        let index = IndexFile(database, key: key)
        let state = try index.state
        if state == .newer { return nil }
        // A bit that changed in a table would be answered with.
        if seal?.isBroken == true, !isLast {
          try database.close()
          remove(in: folder)
          continue
        }
        if state == .other { try index.prepare(in: folder) }
        seal?.share()
        index.seal.withLock { $0 = seal }
        return index
      } catch let error as DatabaseError where error.isAboutDamage && !isLast {
        remove(in: folder)
      } catch {
        return nil
      }
    }
    return nil
  }

  /// An index in memory, for this run alone.
  package static func inMemory(key: IndexKey) throws -> IndexFile {
    let index = IndexFile(try DatabaseQueue(configuration: configuration), key: key)
    try index.prepare(in: nil)
    return index
  }

  /// Removes the index of a vault, with what SQLite keeps beside it.
  package static func remove(in folder: VaultFolder) {
    for ending in ["", "-wal", "-shm", "-journal"] { folder.removeStateFile(name + ending) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // The rows are written in an order of ours; a test checks that every reference leads somewhere.
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA synchronous = NORMAL; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private var state: IndexState {
    get throws { try database.inDatabase { try IndexState(of: $0, key: key) } }
  }

  /// Makes the tables where there are none of ours.
  private func prepare(in folder: VaultFolder?) throws {
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA page_size = \(Self.pageSize)")
      // Its readers share memory, which they cannot on the disk of another machine.
      if let folder, !folder.isOnAnotherMachine {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try database.inTransaction(.immediate) {
        // Another process may have been here first.
        if try IndexState(of: database, key: key) == .other { try makeTables(in: database) }
        return .commit
      }
    }
  }

  /// Gives up what the index holds, for it is damaged.
  package func discard() { try? empty() }

  /// Makes the index as empty as a new one.
  func empty() throws {
    try database.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        try makeTables(in: database)
        return .commit
      }
    }
  }

  private func makeTables(in database: Database) throws {
    try database.removeEverything()
    try database.execute(sql: IndexTables.kept)
    // Its count of writings begins anywhere, so that it is not taken for the index before it.
    try database.execute(
      sql: """
        INSERT INTO meta VALUES ('schema', ?), ('reader', ?), ('generation', random() >> 1);
        """, arguments: ["\(IndexTables.version)", key.text])
    try database.execute(
      sql: """
        PRAGMA user_version = \(IndexTables.version);
        PRAGMA application_id = \(IndexTables.application);
        """)
  }
}

extension DatabaseError {
  /// Whether the file is damaged or no index, so that a new one has to take its place.
  var isAboutDamage: Bool {
    switch resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_ERROR,
      .SQLITE_FORMAT, .SQLITE_SCHEMA, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT, .SQLITE_PERM,
      .SQLITE_RANGE, .SQLITE_TOOBIG, .SQLITE_INTERNAL, .SQLITE_IOERR:
      true
    default: false
    }
  }
}
