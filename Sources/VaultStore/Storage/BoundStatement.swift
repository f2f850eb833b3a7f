import Days
import GRDB
import GRDBSQLite

/// A statement of SQL whose values are given one after the other, and which is then run: the only
/// place that speaks with SQLite's C functions.
///
/// A few hundred thousand rows are written at the first run, which is why they do not go through
/// GRDB's own values.
struct BoundStatement {
  private let statement: Statement
  private let pointer: OpaquePointer
  private var column: CInt = 0

  init(_ sql: String, in database: Database) throws {
    statement = try database.makeStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  mutating func add(_ number: Int64?) {
    column += 1
    if let number {
      sqlite3_bind_int64(pointer, column, number)
    } else {
      sqlite3_bind_null(pointer, column)
    }
  }

  mutating func add(_ number: Int) { add(Int64(number)) }

  mutating func add(_ isSo: Bool) { add(isSo ? 1 : 0 as Int64) }

  mutating func add(_ text: String?) {
    guard var text else { return add(nil as Int64?) }
    column += 1
    let column = column
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { characters in
        // Without bytes there is no address, and without an address it would be NULL.
        sqlite3_bind_text(
          pointer, column, characters.baseAddress ?? Self.nothing, CInt(characters.count),
          Self.copied)
      }
    }
  }

  mutating func add(_ day: Day?) { add(day?.description) }

  mutating func add(_ bytes: [UInt8]) {
    column += 1
    sqlite3_bind_blob(pointer, column, bytes, CInt(bytes.count), Self.copied)
  }

  /// Runs the statement with the values given, which are then forgotten.
  mutating func run() throws {
    column = 0
    let result = sqlite3_step(pointer)
    sqlite3_reset(pointer)
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: result))
    }
  }

  /// Calls `body` with each row: its first column as a number, the second as bytes.
  func forEach(_ body: (Int64, UnsafeRawBufferPointer) -> Void) throws {
    while true {
      let result = sqlite3_step(pointer)
      guard result == SQLITE_ROW else {
        sqlite3_reset(pointer)
        if result == SQLITE_DONE { return }
        throw DatabaseError(resultCode: ResultCode(rawValue: result))
      }
      let number = sqlite3_column_int64(pointer, 0)
      let start = sqlite3_column_blob(pointer, 1)
      let count = Int(sqlite3_column_bytes(pointer, 1))
      body(number, UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
  }

  /// Tells SQLite to keep a copy of its own.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  private nonisolated(unsafe) static let nothing: UnsafePointer<CChar> = {
    let empty = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    empty.pointee = 0
    return UnsafePointer(empty)
  }()
}
