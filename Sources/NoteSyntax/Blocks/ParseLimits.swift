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
  /// Levels of lists and quotes.
  static let levels = 100
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
      return Excess(offset: start, reason: "over \(Self.size >> 20) MB")
    }
    // A body of no more bytes than may be openers cannot have too many.
    var count = Counter(countsOpeners: size > openers)
    for line in source.line(at: start)...source.lineCount {
      let range = max(source.lineStarts[line - 1], start)..<source.range(ofLine: line).upperBound
      if let reason = count.take(range, of: source.bytes) {
        return Excess(offset: range.lowerBound, reason: reason)
      }
    }
    return nil
  }

  private struct Counter {
    let countsOpeners: Bool
    private var openers = 0
    private var tables = 0
    private var cells = 0
    private var columns = 0

    mutating func take(_ line: Range<Int>, of bytes: [UInt8]) -> String? {
      let (levels, text) = containers(of: line, in: bytes)
      if levels > ParseLimits.levels { return "\(levels) levels of lists and quotes" }
      if levels > 0 || text.isEmpty || bytes[text.lowerBound] == .hash { openers = 0 }
      if text.isEmpty { columns = 0 }
      let isPastLimit = countOpeners(text, of: bytes)
      if isPastLimit { return "over \(ParseLimits.openers) brackets and stars in one paragraph" }
      return countCells()
    }

    /// How many quotes and list items a line may lie in, and the text behind their marks.
    private func containers(
      of line: Range<Int>, in bytes: [UInt8]
    ) -> (levels: Int, text: Range<Int>) {
      var marks = 0
      var blanks = 0
      var levels = 0
      var offset = line.lowerBound
      while offset < line.upperBound {
        if bytes[offset].isBlank {
          blanks += bytes[offset] == .tab ? 4 : 1
          offset += 1
          continue
        }
        let isQuote = bytes[offset] == .greater
        let end = isQuote ? offset + 1 : bytes.endOfListMarker(in: offset..<line.upperBound)
        guard let end else { break }
        marks += 1
        // An item may be one level deeper for each two columns that no mark before it needs.
        levels = marks + max(0, blanks - marks + 1) / 2
        offset = end
      }
      return (levels, offset..<line.upperBound)
    }

    private var bars = 0
    private var isDelimiterRow = false

    init(countsOpeners: Bool) {
      self.countsOpeners = countsOpeners
    }

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
        if !isDelimiterRow, !countsOpeners { return false }
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
