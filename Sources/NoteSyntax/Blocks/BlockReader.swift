import Findings

/// Gives the blocks that a parser found their bytes: where content begins behind markers, and where it
/// ends.
struct BlockReader {
  private let source: SourceText
  /// The line of the source on which the parsed text begins, counted from 0.
  private let firstLine: Int
  private let starts: [BlockStart]
  /// Where reading of a line goes on, for items that begin on one line (`- - x`).
  private var cursor = (line: -1, offset: 0)

  init(source: SourceText, firstLine: Int, starts: [BlockStart]) {
    self.source = source
    self.firstLine = firstLine
    self.starts = starts
  }

  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(starts.count)
    let ends = ends()
    let lasts = lastLines(ends)
    for (index, start) in starts.enumerated() {
      let first = line(of: index)
      var block = Block(
        kind: start.kind, depth: start.depth, end: ends[index],
        lines: (first + 1)...(max(first, lasts[index]) + 1), content: 0..<0, taskMark: nil)
      place(&block)
      blocks.append(block)
    }
    return blocks
  }

  /// For each block the index behind its last descendant, in one pass from the back.
  private func ends() -> [Int] {
    var ends = [Int](repeating: starts.count, count: starts.count)
    var open: [Int] = []
    for (index, start) in starts.enumerated() {
      while let last = open.last, starts[last].depth >= start.depth {
        ends[last] = index
        open.removeLast()
      }
      open.append(index)
    }
    return ends
  }

  /// The last line of each block, counted from 0: a container's is that of the last block in it.
  private func lastLines(_ ends: [Int]) -> [Int] {
    var lasts = starts.indices.map(line(of:))
    for index in starts.indices.reversed() {
      let end = ends[index]
      if end > index + 1 {
        lasts[index] = lasts[end - 1]
      } else {
        let next = end < starts.count ? line(of: end) : source.lineCount
        lasts[index] = lastFilledLine(from: lasts[index], before: next)
      }
    }
    return lasts
  }

  /// The line on which a block begins, counted from 0.
  private func line(of index: Int) -> Int {
    min(max(starts[index].line + firstLine, 0), source.lineCount - 1)
  }

  private func lastFilledLine(from first: Int, before end: Int) -> Int {
    var last = max(end - 1, first)
    while last > first, isBlank(last) { last -= 1 }
    return last
  }

  private func isBlank(_ line: Int) -> Bool {
    let range = source.range(ofLine: line + 1)
    return contentStart(in: range) == range.upperBound
  }

  /// The first byte behind indentation and quote marks.
  private func contentStart(in line: Range<Int>) -> Int {
    var offset = line.lowerBound
    while offset < line.upperBound {
      if source.bytes[offset].isBlank || source.bytes[offset] == .greater {
        offset += 1
      } else if source.bytes.hasNoBreakSpace(at: offset) {
        offset += 2
      } else {
        break
      }
    }
    return min(offset, line.upperBound)
  }

  private mutating func place(_ block: inout Block) {
    let line = source.range(ofLine: block.lines.lowerBound)
    let isSameLine = cursor.line == block.lines.lowerBound
    let start = isSameLine ? cursor.offset : contentStart(in: line)
    let end = source.range(ofLine: block.lines.upperBound).upperBound
    switch block.kind {
    case .item:
      var offset = markerEnd(from: start, before: line.upperBound)
      offset = source.bytes.skippingBlanks(in: offset..<line.upperBound)
      if let mark = taskMark(at: offset, before: line.upperBound) {
        block.taskMark = mark.offset
        offset = source.bytes.skippingBlanks(in: mark.end..<line.upperBound)
      }
      cursor = (block.lines.lowerBound, offset)
      block.content = offset..<max(offset, end)
    case .heading(let level):
      block.content = headingContent(&block, level: level, from: start)
    case .paragraph:
      let last = lastParagraphLine(of: block)
      block.lines = block.lines.lowerBound...last
      block.content = start..<max(start, source.range(ofLine: last).upperBound)
    case .quote:
      cursor = (block.lines.lowerBound, contentStart(in: start..<line.upperBound))
      block.content = cursor.offset..<max(cursor.offset, end)
    case .tableRow, .thematicBreak:
      block.lines = block.lines.lowerBound...block.lines.lowerBound
      block.content = start..<max(start, line.upperBound)
    case .code, .html:
      block.content = start..<max(start, end)
    }
  }

  /// A paragraph ends before the first blank line: what follows may be a link reference definition.
  private func lastParagraphLine(of block: Block) -> Int {
    var last = block.lines.lowerBound
    while last < block.lines.upperBound, !isBlank(last) { last += 1 }
    return last
  }

  /// The end of a list marker: `-`, `*`, `+`, `1.` or `1)`.
  private func markerEnd(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end, source.bytes[offset].isDigit { offset += 1 }
    return offset < end ? offset + 1 : end
  }

  /// The mark of a task, one character between brackets and a space behind them.
  private func taskMark(at offset: Int, before end: Int) -> (offset: Int, end: Int)? {
    let bytes = source.bytes
    guard offset + 2 < end, bytes[offset] == .openBracket else { return nil }
    let length =
      bytes[offset + 1] < 0x80 ? 1 : bytes[offset + 1] < 0xE0 ? 2 : bytes[offset + 1] < 0xF0 ? 3 : 4
    let close = offset + 1 + length
    guard close < end, bytes[close] == .closeBracket, bytes[offset + 1] != .openBracket,
      bytes[offset + 1] != .closeBracket,
      close + 1 == end || bytes[close + 1].isBlank || bytes.hasNoBreakSpace(at: close + 1)
    else { return nil }
    return (offset + 1, close + 1)
  }

  private func headingContent(_ block: inout Block, level: Int, from start: Int) -> Range<Int> {
    let bytes = source.bytes
    let line = source.range(ofLine: block.lines.lowerBound)
    guard start < line.upperBound, bytes[start] == .hash else {
      return underlinedContent(&block, from: start)
    }
    block.lines = block.lines.lowerBound...block.lines.lowerBound
    var content = bytes.trimmed(min(start + level, line.upperBound)..<line.upperBound)
    var end = content.upperBound
    while end > content.lowerBound, bytes[end - 1] == .hash { end -= 1 }
    // Hashes at the end close the heading only behind a space.
    if end == content.lowerBound || bytes[end - 1].isBlank {
      content = bytes.trimmed(content.lowerBound..<end)
    }
    return content
  }

  /// A setext heading: its lines down to the underline.
  private func underlinedContent(_ block: inout Block, from start: Int) -> Range<Int> {
    var line = block.lines.lowerBound
    while line < block.lines.upperBound {
      let next = source.range(ofLine: line + 1)
      let text = source.bytes[contentStart(in: next)..<next.upperBound]
      if let first = text.first, first == .equals || first == .dash,
        text.allSatisfy({ $0 == first || $0.isBlank })
      {
        break
      }
      line += 1
    }
    let content = source.bytes.trimmed(start..<max(start, source.range(ofLine: line).upperBound))
    block.lines = block.lines.lowerBound...min(line + 1, block.lines.upperBound)
    return content
  }
}
