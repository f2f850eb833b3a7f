import Days
import Findings
import GRDB
import People

/// Writes a file, what the disk said of it, and the facts of its note.
struct FileRows {
  private var files: BoundStatement
  private var marks: BoundStatement
  private var facts: BoundStatement
  private var sizes: BoundStatement
  private var removal: Removal

  init(in tables: TableWriter) throws {
    files = try tables.adding(to: "files", columns: 8)
    marks = try tables.adding(to: "marks", columns: 2)
    facts = try tables.adding(to: "facts", columns: 2)
    sizes = try BoundStatement("UPDATE files SET size = ? WHERE id = ?", in: tables.database)
    removal = try Removal(
      items: [], file: ["marks WHERE file", "facts WHERE file", "files WHERE id"],
      in: tables.database)
  }

  mutating func write(_ new: ReadFile.New, of note: NoteFacts, as file: FileNumber) throws {
    var kept = new.file
    // Put into bytes one note at a time: all of them together take as much room as their facts.
    let bytes = new.isSameFacts ? nil : note.stored
    if let bytes { kept.facts = Digest.of(bytes) }
    marks.add(file.value)
    marks.add(kept.bytes(at: note.path))
    try marks.run()
    guard let bytes else {
      // It may have grown between its listing and its reading, and been read as it is now.
      sizes.add(new.file.mark.size)
      sizes.add(file.value)
      return try sizes.run()
    }
    facts.add(file.value)
    facts.add(bytes)
    try facts.run()
    files.add(file.value)
    files.add(note.path.columns.text)
    files.add(note.path.columns.bytes)
    files.add(note.role.word)
    files.add(note.role.day)
    files.add(note.title.isEmpty ? nil : note.title)
    files.add(new.file.mark.size)
    // Set with the rows of its links.
    files.add(0)
    try files.run()
  }

  mutating func remove(_ file: FileNumber) throws {
    try removal.remove(file)
  }
}

extension NoteRole {
  /// The role as the index names it.
  fileprivate var word: String {
    switch self {
    case .ignored: "ignored"
    case .report: "report"
    case .empty: "empty"
    case .me: "me"
    case .person: "person"
    case .dated: "dated"
    case .other: "other"
    }
  }

  /// The day of a dated note or a report.
  fileprivate var day: Day? {
    switch self {
    case .report(let day), .dated(let day): day
    default: nil
    }
  }
}
