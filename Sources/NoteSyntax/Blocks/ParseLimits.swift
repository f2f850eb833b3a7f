import Findings

/// Limits past which a note is not given to libcmark-gfm.
///
/// Debian's release is quadratic on some inputs of a few kB (CVE-2023-22483 to -22486, -24824, -26485,
/// -37463): wide tables, many of them, deep quotes, heaps of emphasis. One pass over the bytes finds
/// what could be slow; the worst that passes takes about 3 s per MB.
struct ParseLimits {
  /// The largest note that is parsed, in bytes.
  static let size = 1_048_576
  /// Below so many bytes nothing is slow.
  static let harmlessSize = 2_048
  /// Quote marks and list markers at the beginning of one line.
  static let containers = 100
  /// Bytes that may open or close something, between two block boundaries.
  static let openers = 10_000
  /// Delimiter rows of tables in one note.
  static let tables = 50
  /// Columns times lines of the tables in one note.
  static let cells = 200_000

  /// Where a note passes a limit, and which.
  struct Excess: Hashable {
    let offset: Int
    let reason: String
  }

  static func excess(in source: SourceText, from start: Int) -> Excess? {
    let size = source.bytes.count - start
    guard size > harmlessSize else { return nil }
    guard size <= Self.size else {
      return Excess(offset: start, reason: "\(size) bytes; up to \(Self.size) are parsed")
    }
    var count = Counter()
    for line in source.line(at: start)...source.lineCount {
      let range = max(source.lineStarts[line - 1], start)..<source.range(ofLine: line).upperBound
      if !range.isEmpty || count.isInTable, let reason = count.take(range, of: source.bytes) {
        return Excess(offset: range.lowerBound, reason: reason)
      }
    }
    return nil
  }

  private struct Counter {
    private var openers = 0
    private var tables = 0
    private var cells = 0
    private var columns = 0

    var isInTable: Bool { columns > 0 }

    mutating func take(_ line: Range<Int>, of bytes: [UInt8]) -> String? {
      var containers = 0
      var offset = line.lowerBound
      prefix: while offset < line.upperBound {
        switch bytes[offset] {
        case .space, .tab:
          offset += 1
        case .greater:
          containers += 1
          offset += 1
        default:
          guard let end = bytes.endOfListMarker(in: offset..<line.upperBound) else { break prefix }
          containers += 1
          offset = end
        }
      }
      if containers > ParseLimits.containers { return "\(containers) levels of lists and quotes" }
      if containers > 0 || offset == line.upperBound || bytes[offset] == .hash { openers = 0 }
      if offset == line.upperBound { columns = 0 }
      let isPastLimit = countOpeners(offset..<line.upperBound, of: bytes)
      if isPastLimit { return "over \(ParseLimits.openers) brackets and stars in one paragraph" }
      return countCells()
    }

    private var bars = 0
    private var isDelimiterRow = false

    private mutating func countOpeners(_ text: Range<Int>, of bytes: [UInt8]) -> Bool {
      bars = 0
      isDelimiterRow = !text.isEmpty
      for offset in text {
        switch bytes[offset] {
        case .bar:
          bars += 1
          openers += 1
        case .star, .underscore, .openBracket, .less:
          openers += 1
          isDelimiterRow = false
        case .dash, .colon, .space, .tab: break
        default: isDelimiterRow = false
        }
      }
      return openers > ParseLimits.openers
    }

    private mutating func countCells() -> String? {
      if isDelimiterRow, bars > 0 {
        tables += 1
        columns = bars
        if tables > ParseLimits.tables { return "over \(ParseLimits.tables) tables" }
      }
      cells += columns
      return cells > ParseLimits.cells ? "tables of over \(ParseLimits.cells) cells" : nil
    }
  }
}
