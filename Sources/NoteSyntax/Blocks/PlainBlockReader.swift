import Findings

/// Reads blocks line by line, for notes that would take a Markdown parser too long.
///
/// It knows headings, list items, quotes, fenced code, comments, table rows and paragraphs, each by the
/// beginning of its line; its cost is one look at every line.
struct PlainBlockReader {
  private let source: SourceText
  private let firstLine: Int
  private var starts: [BlockStart] = []
  private var fence: (byte: UInt8, length: Int)?
  private var isCommentOpen = false
  private var isParagraphOpen = false

  /// Deeper lists than this are read as if they were this deep.
  private static let depthLimit = 20

  static func blockStarts(in source: SourceText, fromLine firstLine: Int) -> [BlockStart] {
    var reader = PlainBlockReader(source: source, firstLine: firstLine)
    for line in firstLine..<max(firstLine, source.lineCount) { reader.take(line) }
    return reader.starts
  }

  private init(source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
  }

  private mutating func take(_ line: Int) {
    let bytes = source.bytes
    let range = source.range(ofLine: line + 1)
    let start = bytes.skippingBlanks(in: range)
    let run = run(at: start, before: range.upperBound)
    if isCommentOpen {
      isCommentOpen = !holdsEndOfComment(start..<range.upperBound)
      return
    }
    if let open = fence {
      if run.byte == open.byte, run.length >= open.length { fence = nil }
      return
    }
    if (run.byte == .backtick || run.byte == .tilde), run.length >= 3 {
      fence = run
      add(.code, line, depth: 0)
    } else if start == range.upperBound {
      isParagraphOpen = false
    } else if run.byte == .hash, run.length <= 6, isGap(start + run.length, range) {
      add(.heading(level: run.length), line, depth: 0)
    } else if bytes.has("<!--", at: start) {
      add(.html, line, depth: 0)
      isCommentOpen = !holdsEndOfComment(start..<range.upperBound)
    } else if bytes[start] == .greater {
      add(.quote, line, depth: 0)
    } else if bytes[start] == .bar {
      add(.tableRow, line, depth: 0)
    } else if let marker = bytes.endOfListMarker(in: start..<range.upperBound) {
      let depth = min((start - range.lowerBound) / 2, Self.depthLimit)
      add(.item, line, depth: depth)
      if bytes.skippingBlanks(in: marker..<range.upperBound) < range.upperBound {
        add(.paragraph, line, depth: depth + 1)
        isParagraphOpen = true
      }
    } else if !isParagraphOpen {
      add(.paragraph, line, depth: 0)
      isParagraphOpen = true
    }
  }

  private mutating func add(_ kind: Block.Kind, _ line: Int, depth: Int) {
    starts.append(BlockStart(kind: kind, line: line - firstLine, depth: depth))
    isParagraphOpen = false
  }

  private func holdsEndOfComment(_ line: Range<Int>) -> Bool {
    line.contains { source.bytes[$0] == .dash && source.bytes.has("-->", at: $0) }
  }

  /// The byte at an offset, and how often it stands there in a row.
  private func run(at offset: Int, before end: Int) -> (byte: UInt8, length: Int) {
    guard offset < end else { return (0, 0) }
    let byte = source.bytes[offset]
    var stop = offset
    while stop < end, source.bytes[stop] == byte { stop += 1 }
    return (byte, stop - offset)
  }

  private func isGap(_ offset: Int, _ line: Range<Int>) -> Bool {
    offset >= line.upperBound || source.bytes[offset].isBlank
      || source.bytes.hasNoBreakSpace(at: offset)
  }
}
