import GRDB

extension IndexFile {
  /// The tables of which another index says something else, and what is broken in this one; empty where
  /// both say the same.
  ///
  /// Tables that are not filled yet are not looked at.
  package func differences(from other: IndexFile) throws -> [String] {
    try database.read { mine in
      try other.database.read { theirs in
        let isFilled = try IndexMeta(of: mine).hasTables
        let tables = try IndexContents.questions.filter { question in
          try (isFilled || question.isAlwaysKept) && !Self.isSame(question, mine, theirs)
        }
        return tables.map(\.table) + (try Self.faults(of: mine))
      }
    }
  }

  /// What SQLite itself finds wrong.
  private static func faults(of database: Database) throws -> [String] {
    let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
    let references = try String.fetchAll(database, sql: "PRAGMA foreign_key_check")
    return integrity.filter { $0 != "ok" } + references.map { "references of \($0)" }
  }

  private static func isSame(
    _ question: IndexContents.Question, _ mine: Database, _ theirs: Database
  ) throws -> Bool {
    let left = try Row.fetchCursor(mine, sql: question.query)
    let right = try Row.fetchCursor(theirs, sql: question.query)
    while true {
      let (one, other) = (try left.next(), try right.next())
      guard let one, let other else { return one == nil && other == nil }
      guard one.count == other.count else { return false }
      for (mine, theirs) in zip(one, other)
      where !isNumber(mine.0, of: question) && mine.1 != theirs.1 {
        return false
      }
    }
  }

  /// Whether a column holds a number that says which file, and nothing else.
  private static func isNumber(_ column: String, of question: IndexContents.Question) -> Bool {
    question.table != "findings" && IndexContents.numbered.contains(column)
  }
}
