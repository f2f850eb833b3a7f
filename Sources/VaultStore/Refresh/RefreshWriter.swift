import Findings
import GRDB
import People

/// Writes a refresh: what is kept of each note, and the tables where they are in use.
struct RefreshWriter {
  private let refresh: IndexRefresh
  private let database: Database
  private let tables: TableWriter

  init(_ refresh: IndexRefresh, in database: Database) {
    self.refresh = refresh
    self.database = database
    tables = TableWriter(database: database)
  }

  func write() throws {
    var rows = try FileRows(in: tables)
    for file in refresh.gone { try rows.remove(file) }
    let files = try numbers()
    for note in refresh.notes {
      guard let new = note.new, let facts = note.facts, let file = files[note.path] else {
        continue
      }
      try rows.write(new, of: facts, as: file)
    }
    if refresh.fillsTables { try makeTables() }
    if refresh.meta.hasTables {
      var tables = try TableRefresh(refresh, in: tables, files: files)
      try tables.write()
    }
    var meta = refresh.meta
    meta.generation &+= 1
    try meta.write(to: database)
  }

  /// Where nobody has asked yet there are none, so that no question gets an empty answer.
  private func makeTables() throws {
    try database.execute(sql: IndexTables.asked)
    for view in [IndexViews.today()] + IndexViews.all {
      try database.execute(sql: view.statement())
    }
  }

  /// The numbers of the files that are written, and where there are tables, of all; new ones get the next
  /// that no file has or had in full text.
  private func numbers() throws -> [NotePath: FileNumber] {
    let tables =
      ["id) FROM files"] + (refresh.kept.files.meta.hasTables ? ["file) FROM searchable"] : [])
    let last = try tables.compactMap { try Int64.fetchOne(database, sql: "SELECT max(\($0)") }
    var next = (last.max() ?? 0) + 1
    var numbers: [NotePath: FileNumber] = [:]
    for note in refresh.notes where refresh.meta.hasTables || note.new != nil {
      if let known = refresh.kept.files.number(of: note.path) {
        numbers[note.path] = known
      } else {
        numbers[note.path] = FileNumber(value: next)
        next += 1
      }
    }
    return numbers
  }
}
