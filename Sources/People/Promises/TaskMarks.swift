import Days

/// The marks that the Tasks plugin puts into the text of a task, with what stands behind them.
enum TaskMarks {
  enum Meaning {
    case due, done, created
    /// A date that says nothing about a promise: scheduled, started, cancelled.
    case otherDate
    /// Read up to the next mark: `🔁 every 6 weeks`.
    case recurrence
    /// One word follows: an id.
    case word
    /// Nothing follows: a priority.
    case alone
  }

  private static let marks: [(bytes: [UInt8], meaning: Meaning)] = {
    let table: [(String, Meaning)] = [
      ("📅", .due), ("🗓", .due), ("📆", .due), ("✅", .done), ("➕", .created), ("⏳", .otherDate),
      ("🛫", .otherDate), ("❌", .otherDate), ("🔁", .recurrence), ("🆔", .word), ("⛔", .word),
      ("🏁", .word), ("🔺", .alone), ("⏫", .alone), ("🔼", .alone), ("🔽", .alone), ("⏬", .alone),
    ]
    return table.map { (Array($0.0.utf8), $0.1) }
  }()

  /// The mark at an offset, and where it ends with its variation selector and blanks.
  static func mark(in bytes: [UInt8], at offset: Int) -> (meaning: Meaning, end: Int)? {
    guard bytes[offset] >= 0xE2 else { return nil }
    for mark in marks where bytes[offset...].starts(with: mark.bytes) {
      var end = offset + mark.bytes.count
      while end < bytes.count {
        if bytes[end] == 0x20 || bytes[end] == 0x09 {
          end += 1
        } else if bytes[end...].starts(with: [0xC2, 0xA0]) {
          end += 2
        } else if bytes[end...].starts(with: [0xEF, 0xB8, 0x8E])
          || bytes[end...].starts(with: [0xEF, 0xB8, 0x8F])
        {
          end += 3
        } else {
          break
        }
      }
      return (mark.meaning, end)
    }
    return nil
  }
}
