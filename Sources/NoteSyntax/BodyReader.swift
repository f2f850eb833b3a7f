import Findings

/// Reads what stands below the front matter.
struct BodyReader {
  let source: SourceText
  let path: NotePath
  /// The byte offset of the body.
  let start: Int
  private(set) var findings: [Finding] = []

  init(source: SourceText, path: NotePath, start: Int) {
    self.source = source
    self.path = path
    self.start = start
  }

  mutating func readBlocks() -> [Block] {
    guard start < source.bytes.count else { return [] }
    let firstLine = source.line(at: start) - 1
    let starts: [BlockStart]
    if let excess = ParseLimits.excess(in: source, from: start) {
      note(.readByLine, at: excess.offset, "the note is read line by line: it has \(excess.reason)")
      starts = PlainBlockReader.blockStarts(in: source, fromLine: firstLine)
    } else {
      starts = parsedBlockStarts(fromLine: firstLine)
    }
    var reader = BlockReader(source: source, firstLine: firstLine, starts: starts)
    let blocks = reader.blocks()
    reportOpenFence(blocks)
    reportSecondFrontMatter(blocks, from: firstLine + 1)
    return blocks
  }

  private func parsedBlockStarts(fromLine firstLine: Int) -> [BlockStart] {
    (spacesForNoBreakSpaces() ?? source.bytes).withUnsafeBufferPointer { bytes in
      if let starts = EverydayBlocks.starts(in: bytes, lines: source, fromLine: firstLine) {
        return starts
      }
      let starts = CMarkParser.blockStarts(of: UnsafeBufferPointer(rebasing: bytes[start...]))
      return TableHeaders.placed(starts, in: source, firstLine: firstLine)
    }
  }

  /// The note with spaces for the no-break spaces behind list and heading marks of its body; nil
  /// without any.
  ///
  /// Some keyboards type them, and Markdown does not know them. Only lines are taken from the parse, so
  /// what the bytes are changed to does no harm.
  private func spacesForNoBreakSpaces() -> [UInt8]? {
    let bytes = source.bytes
    var copy: [UInt8]?
    var offset = bytes.firstOffset(of: 0xC2, from: start)
    while offset < bytes.count {
      if bytes.hasNoBreakSpace(at: offset), isMarker(before: offset) {
        if copy == nil { copy = bytes }
        copy?[offset] = .space
        copy?[offset + 1] = .space
      }
      offset = bytes.firstOffset(of: 0xC2, from: offset + 1)
    }
    return copy
  }

  /// Whether `-`, `*`, `+`, `#`, `1.` or `1)` ends at an offset.
  private func isMarker(before offset: Int) -> Bool {
    guard offset > start else { return false }
    switch source.bytes[offset - 1] {
    case .dash, .star, .plus, .hash: return true
    case .dot, .closeParenthesis: return offset - 1 > start && source.bytes[offset - 2].isDigit
    default: return false
    }
  }

  func readInlines(of blocks: [Block]) -> InlineScanner {
    var scanner = InlineScanner(bytes: source.bytes)
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .heading, .paragraph, .tableRow:
        // Reading a date is what tells a log; a field may stand right behind it.
        let prefix = DatePrefix(in: source.bytes, block.content)
        let isItem = index > 0 && blocks[index - 1].kind == .item
        scanner.scan(
          block.content, block: index, behindDate: prefix?.textStart, isItem: isItem)
      case .item, .quote, .code, .html, .thematicBreak:
        break
      }
    }
    return scanner
  }

  private mutating func reportOpenFence(_ blocks: [Block]) {
    guard let last = blocks.last, last.kind == .code else { return }
    let opening = source.bytes[last.content.lowerBound...].prefix {
      $0 == .backtick || $0 == .tilde
    }
    guard let mark = opening.first, opening.count >= 3 else { return }
    let closing = source.bytes.trimmed(source.range(ofLine: last.lines.upperBound))
    let isClosed =
      last.lines.count > 1 && closing.count >= opening.count
      && source.bytes[closing].allSatisfy { $0 == mark }
    if !isClosed {
      note(.unclosedFence, at: last.content.lowerBound, "this code block is not closed")
    }
  }

  /// A second block of properties, which nothing reads.
  private mutating func reportSecondFrontMatter(_ blocks: [Block], from first: Int) {
    guard start > 0 else { return }
    var code = blocks.filter { $0.kind == .code }.map(\.lines)[...]
    for line in first..<max(first, source.lineCount) where source.isFence(line) {
      code = code.drop { $0.upperBound < line }
      var next = line + 1
      while source.looksLikeProperty(next) { next += 1 }
      guard next > line + 1, next <= source.lineCount, source.isFence(next, orDots: true),
        code.first?.contains(line) != true
      else { continue }
      note(
        .misplacedFrontMatter, at: source.range(ofLine: line).lowerBound,
        "a second block of properties is not read")
      return
    }
  }

  private mutating func note(_ code: FindingCode, at offset: Int, _ message: String) {
    findings.append(Finding(code, in: path, at: source.place(at: offset), message))
  }
}
