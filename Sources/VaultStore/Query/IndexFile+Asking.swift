import Days
import GRDB
import GRDBSQLite

extension IndexFile {
  /// Whether its tables can be asked now.
  package var hasTables: Bool {
    (try? database.read { try IndexMeta(of: $0).hasTables }) ?? false
  }

  /// Answers a question in SQL, for which a day is today; nothing can be written by it.
  package func answer(to sql: String, on day: Day) throws -> QueryAnswer {
    do {
      return try reading { database in
        // The day is an argument here, where the views of the file ask the clock.
        for view in [IndexViews.today("'\(day)'")] + IndexViews.all {
          try database.execute(sql: view.statement(temporary: true))
        }
        try database.execute(sql: "PRAGMA query_only = ON")
        // ATTACH and VACUUM INTO make files even where nothing can be written.
        let connection = database.sqliteConnection
        let attached = sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
        defer {
          sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, attached)
          try? database.execute(sql: "PRAGMA query_only = OFF")
        }
        let statement = try database.makeStatement(sql: sql)
        let rows = try Row.fetchAll(statement).map { row in
          Array(row.databaseValues.map(QueryAnswer.Value.init))
        }
        return QueryAnswer(columns: statement.columnNames, rows: rows)
      }
    } catch let error as DatabaseError where !error.isOfTheFile {
      throw QueryFault(asking: error)
    }
  }

  /// Opens the file once more, so that nothing can write to it; an index in memory is our own.
  private func reading<Result: Sendable>(
    _ body: @Sendable (Database) throws -> Result
  ) throws -> Result {
    guard database.path != ":memory:" else { return try database.inDatabase(body) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
    return try DatabaseQueue(path: database.path, configuration: configuration).inDatabase(body)
  }
}

extension DatabaseError {
  /// Whether the index is to blame, not the question.
  fileprivate var isOfTheFile: Bool {
    switch resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_BUSY,
      .SQLITE_LOCKED, .SQLITE_PROTOCOL, .SQLITE_SCHEMA, .SQLITE_FULL:
      true
    default: false
    }
  }
}

extension QueryFault {
  fileprivate init(asking error: DatabaseError) {
    let message = error.message ?? "error \(error.resultCode.rawValue)"
    // What the library says of it is for programmers.
    let isOfTwo = error.resultCode == .SQLITE_MISUSE
    self.init(
      message: isOfTwo ? "one statement at a time is answered" : message,
      isAboutWriting: error.resultCode == .SQLITE_READONLY
        || message.hasPrefix("too many attached databases"))
  }
}

extension QueryAnswer.Value {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes(Array(data))
    }
  }
}
