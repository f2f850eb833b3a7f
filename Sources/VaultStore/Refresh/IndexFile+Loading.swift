import GRDB
import VaultFiles

extension IndexFile {
  /// All that the index keeps of the notes; nil where it cannot be read now.
  ///
  /// What is damaged is not there: its note is read again.
  package func load() -> KeptNotes? {
    do {
      return try database.read { database in
        let meta = try IndexMeta(of: database)
        var bytes: [UInt8] = []
        var rows: [KeptNotes.Row] = []
        let size = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        bytes.reserveCapacity(min(size, 1 << 16) * 1024)
        let facts = try BoundStatement("SELECT file, bytes FROM facts", in: database)
        try facts.forEach { file, row in
          rows.append(
            KeptNotes.Row(file: file, range: bytes.count..<(bytes.count + row.count)))
          bytes.append(contentsOf: row)
        }
        return KeptNotes(bytes, rows, meta: meta)
      }
    } catch {
      return nil
    }
  }
}
