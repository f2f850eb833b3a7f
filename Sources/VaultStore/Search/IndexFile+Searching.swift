import Days
import Findings
import GRDB

/// Where full text found something.
package struct SearchHit: Sendable {
  package let path: NotePath
  package let kind: Passage.Kind
  /// The line the passage begins on, counted from 1.
  package let line: Int
  package let day: Day?
  /// The entry, by its place in the note.
  package let entry: Int?
}

/// Which passages are looked at.
package struct SearchFilter: Sendable {
  /// Those of these kinds; all where there is none.
  package var kinds: Set<Passage.Kind> = []
  /// Those of this day or later.
  package var since: Day?
  /// Those of this person's note, and entries in which they were there.
  package var person: NotePath?

  package init() {}
}

extension IndexFile {
  /// What full text finds, the best first: names, then by SQLite's rank (BM25), then by place.
  package func hits(
    for query: SearchQuery, _ filter: SearchFilter, limit: Int
  ) throws -> [SearchHit] {
    var sql = """
      SELECT files.path, files.path_bytes, passages.kind, passages.line, passages.day,
        passages.entry & \(FileNumber.largestPlace)
      FROM search JOIN passages ON passages.id = search.rowid
        JOIN files ON files.id = passages.file
      WHERE search MATCH ?
      """
    var arguments: StatementArguments = [query.match]
    if !filter.kinds.isEmpty {
      let kinds = filter.kinds.map(\.rawValue).sorted()
      sql += " AND passages.kind IN (\(kinds.map { _ in "?" }.joined(separator: ", ")))"
      arguments += StatementArguments(kinds)
    }
    if let since = filter.since {
      sql += " AND passages.day >= ?"
      arguments += [since.description]
    }
    if let person = filter.person {
      let (path, bytes) = (person.columns.text, person.columns.bytes)
      sql += """
         AND (files.path = ? AND files.path_bytes IS ? OR passages.entry IN (
          SELECT entry_people.entry FROM entry_people JOIN files AS own
            ON own.id = entry_people.person
          WHERE own.path = ? AND own.path_bytes IS ?))
        """
      arguments += [path, bytes, path, bytes]
    }
    sql +=
      " ORDER BY passages.kind = 'name' DESC, round(rank, 6), files.path, passages.line LIMIT ?"
    arguments += [limit]
    return try database.read { database in
      try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap(SearchHit.init)
    }
  }
}

extension Day {
  /// The day that a column says.
  fileprivate init?(column text: String) {
    guard case .day(let day) = IsoDate.read(Array(text.utf8), at: 0, end: text.utf8.count) else {
      return nil
    }
    self = day
  }
}

extension SearchHit {
  fileprivate init?(_ row: Row) {
    guard let path = NotePath(columns: row[0], row[1]),
      let kind = Passage.Kind(rawValue: row[2])
    else { return nil }
    self.path = path
    self.kind = kind
    line = row[3]
    day = (row[4] as String?).flatMap(Day.init(column:))
    entry = row[5]
  }
}
