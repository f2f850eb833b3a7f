import Findings
import GRDB

extension IndexFile {
  /// The notes whose full text is missing or old.
  ///
  /// It is made when it is first asked for, and not with the tables: it takes longer than all else.
  package func notesWithoutFullText(_ kept: KeptNotes) throws -> [NotePath] {
    let known = try database.read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT file, content FROM searchable")
      var known: [Int64: Int64] = [:]
      while let row = try rows.next() { known[row[0]] = row[1] }
      return known
    }
    return kept.files.paths.filter { path in
      guard let file = kept.files.file(at: path), let number = kept.files.number(of: path) else {
        return false
      }
      return known[number.value] != Int64(bitPattern: file.content)
    }.sorted()
  }

  /// Writes the full text of some notes, in the place of what was there, and takes out that of notes
  /// that are gone.
  package func save(_ notes: [NotePassages], _ kept: KeptNotes) throws {
    try database.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        let now = try IndexMeta(of: database)
        guard now.generation == kept.generation else { return .rollback }
        var writer = try PassageWriter(in: database)
        try writer.removeOrphans()
        for note in notes {
          if let file = kept.files.number(of: note.path) { try writer.write(note, as: file) }
        }
        return .commit
      }
    }
  }
}

/// Writes passages into the tables of full text.
private struct PassageWriter {
  private let database: Database
  private var passages: BoundStatement
  private var words: BoundStatement
  private var searchable: BoundStatement
  private var removal: Removal

  init(in database: Database) throws {
    self.database = database
    let tables = TableWriter(database: database)
    passages = try tables.adding(to: "passages", columns: 6)
    words = try BoundStatement("INSERT INTO search (rowid, words) VALUES (?, ?)", in: database)
    searchable = try tables.adding(to: "searchable", columns: 2)
    removal = try Removal(
      items: ["search WHERE rowid", "passages WHERE id"], file: ["searchable WHERE file"],
      in: database)
  }

  mutating func removeOrphans() throws {
    let orphans = try Int64.fetchAll(
      database, sql: "SELECT file FROM searchable WHERE file NOT IN (SELECT id FROM files)")
    for file in orphans { try removal.remove(FileNumber(value: file)) }
  }

  mutating func write(_ note: NotePassages, as file: FileNumber) throws {
    try removal.remove(file)
    for (place, passage) in note.passages.enumerated() {
      let number = file.item(place)
      passages.add(number)
      passages.add(file.value)
      passages.add(passage.kind.rawValue)
      passages.add(passage.line)
      passages.add(passage.day)
      passages.add(passage.entry.map { file.item($0) })
      try passages.run()
      words.add(number)
      words.add(passage.words)
      try words.run()
    }
    searchable.add(file.value)
    searchable.add(Int64(bitPattern: note.content))
    try searchable.run()
  }
}
