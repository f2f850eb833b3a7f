import People

/// Writes the entries of a note, and what is exchanged in them.
struct EntryRows {
  private var entries: BoundStatement
  private var exchanges: BoundStatement

  init(in tables: TableWriter) throws {
    entries = try tables.adding(to: "entries", columns: 7)
    exchanges = try tables.adding(to: "exchanges", columns: 5)
  }

  mutating func add(_ note: NoteFacts, as file: FileNumber) throws {
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
