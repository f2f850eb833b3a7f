import Days
import Findings
import People

/// Writes what a note says by itself: the file, its entries and what is exchanged in them.
struct NoteRows {
  private var files: BoundStatement
  private var facts: BoundStatement
  private var entries: BoundStatement
  private var exchanges: BoundStatement

  init(in tables: TableWriter) throws {
    files = try tables.adding(to: "files", columns: 8)
    facts = try tables.adding(to: "facts", columns: 2)
    entries = try tables.adding(to: "entries", columns: 7)
    exchanges = try tables.adding(to: "exchanges", columns: 5)
  }

  /// The bytes from which the facts are read again.
  mutating func keep(_ bytes: [UInt8], of file: FileNumber) throws {
    facts.add(file.value)
    facts.add(bytes)
    try facts.run()
  }

  mutating func add(_ note: NoteFacts, size: Int, resolved: UInt64, as file: FileNumber) throws {
    files.add(file.value)
    files.add(note.path.columns.text)
    files.add(note.path.columns.bytes)
    files.add(note.role.word)
    files.add(note.role.day)
    files.add(note.title.isEmpty ? nil : note.title)
    files.add(size)
    files.add(Int64(bitPattern: resolved))
    try files.run()
    for (place, entry) in note.entries.enumerated() { try add(entry, file, place) }
  }

  private mutating func add(_ entry: LogEntry, _ file: FileNumber, _ place: Int) throws {
    let number = file.item(place)
    entries.add(number)
    entries.add(file.value)
    entries.add(entry.line)
    entries.add(entry.day)
    entries.add(entry.kind)
    entries.add(entry.isContact)
    entries.add(entry.text)
    try entries.run()
    for (place, field) in entry.fields.enumerated() where field.kind.isExchange {
      exchanges.add(number)
      exchanges.add(place)
      exchanges.add(field.value.line)
      exchanges.add(field.kind.rawValue)
      exchanges.add(field.value.value)
      try exchanges.run()
    }
  }
}

extension EntryField.Kind {
  /// Whether the index has a row for it: what is private, who was there and how long are none.
  fileprivate var isExchange: Bool {
    switch self {
    case .gave, .received, .asked, .askedMe, .declined, .introducing, .introduced, .learned: true
    case .promised, .waiting, .kept, .with, .time, .private: false
    }
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
