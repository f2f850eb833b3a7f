import Findings
import GRDB
import VaultFiles

extension IndexFile {
  /// All that the index keeps of the notes; nil where it cannot be read now.
  ///
  /// What is damaged is not there: its note is read again.
  ///
  /// - Parameter known: its files, where they were read from it a moment ago.
  package func load(known: KeptFiles? = nil) -> KeptNotes? {
    try? database.read { database in
      let files = try Self.files(in: database, known: known)
      var bytes: [UInt8] = []
      var ranges: [FileNumber: Range<Int>] = [:]
      ranges.reserveCapacity(files.paths.count)
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      // What a damaged head may say is not believed without limit.
      bytes.reserveCapacity(min(pages, 1 << 16) * Self.pageSize)
      let facts = try BoundStatement("SELECT file, bytes FROM facts", in: database)
      try facts.forEach { file, row in
        ranges[FileNumber(value: file)] = bytes.count..<(bytes.count + row.count)
        bytes.append(contentsOf: row)
      }
      return KeptNotes(files, facts: bytes, at: ranges)
    }
  }

  /// The files that the index keeps, without what their notes say; nil where it cannot be read now.
  package func loadFiles() -> KeptFiles? {
    try? database.read { try Self.files(in: $0) }
  }

  private static func files(
    in database: Database, known: KeptFiles? = nil
  ) throws -> KeptFiles {
    let meta = try IndexMeta(of: database)
    if let known, known.meta == meta { return known }
    var rows: [NotePath: KeptFiles.Row] = [:]
    var lost: [FileNumber] = []
    let marks = try BoundStatement("SELECT file, bytes FROM marks", in: database)
    try marks.forEach { number, bytes in
      let number = FileNumber(value: number)
      guard let (path, file) = KeptFile.read(bytes), rows[path] == nil else {
        lost.append(number)
        return
      }
      rows[path] = KeptFiles.Row(number: number, file: file)
    }
    return KeptFiles(rows, lost: lost, meta: meta)
  }
}
