import Findings
import NoteSyntax
import Properties
import VaultSettings

/// The cells of a table row, as GitHub's Markdown parts them.
enum TableCells {
  /// The bytes of each cell, without the blanks around it.
  static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var offset = start
    while offset < row.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      if bytes[offset] == UInt8(ascii: "|") {
        cells.append(trimmed(start..<offset, bytes))
        start = offset + 1
      }
      offset += 1
    }
    let last = trimmed(min(start, row.upperBound)..<row.upperBound, bytes)
    if !last.isEmpty { cells.append(last) }
    return cells
  }

  /// Whether a row is the first of its table: the delimiter row is below it, and no row above.
  static func isHeader(_ row: Block, in source: SourceText) -> Bool {
    let line = row.lines.lowerBound
    guard line < source.lineCount else { return false }
    if line > 1, source.bytes[source.range(ofLine: line - 1)].contains(UInt8(ascii: "|")) {
      return false
    }
    let below = source.bytes[source.range(ofLine: line + 1)]
    return below.contains(UInt8(ascii: "-"))
      && below.allSatisfy { [0x20, 0x09, 0x2D, 0x3A, 0x3E, 0x7C].contains($0) }
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] == 0x20 || bytes[first] == 0x09 {
      range.removeFirst()
    }
    while let last = range.last, bytes[last] == 0x20 || bytes[last] == 0x09 { range.removeLast() }
    return range
  }
}

/// Which column of a table is the day, and which the kind of entry.
struct TableColumns {
  private(set) var date: Int?
  private(set) var kind: Int?

  /// A first column without a name may hold the dates; one of another name holds something else.
  init(header: [String] = [], settings: Settings = Settings()) {
    let names = header.map { name in
      let key = foldedKey(name.filter { $0.isLetter || $0 == "-" })
      return settings.keys[key] ?? key
    }
    date = names.firstIndex { ["date", "day", "when"].contains($0) }
    if date == nil, names.first == "" { date = 0 }
    kind = names.firstIndex { ["kind", "type", "how", "channel", "medium"].contains($0) }
  }
}
