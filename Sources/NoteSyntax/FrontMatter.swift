import Findings
import Properties

/// The properties of a note, between `---` lines at its very start.
package struct FrontMatter: Sendable {
  /// The bytes between the fences.
  package let content: Range<Int>
  /// The bytes with both fences and the line end behind the second.
  package let range: Range<Int>
  package let block: PropertyBlock

  package var properties: [Property] { block.properties }

  /// Whether it may be edited: it is YAML, and it is closed.
  package let isSound: Bool
}

/// Finds the front matter of a note, and what only looks like it.
struct FrontMatterReader {
  let source: SourceText
  let path: NotePath
  private(set) var findings: [Finding] = []

  init(source: SourceText, path: NotePath) {
    self.source = source
    self.path = path
  }

  /// Nil where the note has none.
  mutating func read() -> FrontMatter? {
    let start = source.bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    guard isFence(1, from: start, closing: false) else {
      reportLookalike(from: start)
      return nil
    }
    let first = 2
    guard let closing = lines(from: first).first(where: { isFence($0, closing: true) }) else {
      return unclosed(from: first)
    }
    let content = source.lineStarts[first - 1]..<source.lineStarts[closing - 1]
    let block = PropertyBlock(reading: source, in: content, of: path)
    findings += block.findings
    reportFence(inside: first..<closing)
    reportSecondBlock(after: closing)
    return FrontMatter(
      content: content, range: start..<source.fullRange(ofLine: closing).upperBound, block: block,
      isSound: block.isSound)
  }

  /// The properties up to the first line that cannot be one; the body below is left alone.
  private mutating func unclosed(from first: Int) -> FrontMatter? {
    guard looksLikeProperty(first) else { return nil }
    let last = lines(from: first).prefix {
      let range = source.range(ofLine: $0)
      return !range.isEmpty && source.bytes[range.lowerBound] != .hash
    }.last ?? first
    let content = source.lineStarts[first - 1]..<source.fullRange(ofLine: last).upperBound
    note(.unclosedFrontMatter, atLine: 1, "the front matter is not closed by a line of `---`")
    let block = PropertyBlock(reading: source, in: content, of: path)
    findings += block.findings
    return FrontMatter(content: content, range: 0..<content.upperBound, block: block, isSound: false)
  }

  private func lines(from first: Int) -> ClosedRange<Int>.SubSequence {
    guard first <= source.lineCount else { return (1...1).dropFirst() }
    return (first...source.lineCount)[...]
  }

  /// Whether a line is `---` (or `...`, which closes), with nothing but blanks behind it.
  private func isFence(_ line: Int, from start: Int? = nil, closing: Bool) -> Bool {
    let range = source.range(ofLine: line)
    let begin = start ?? range.lowerBound
    let isMark = source.bytes.has("---", at: begin) || closing && source.bytes.has("...", at: begin)
    guard isMark, begin + 3 <= range.upperBound else { return false }
    return source.bytes[(begin + 3)..<range.upperBound].allSatisfy { $0.isBlank }
  }

  private func looksLikeProperty(_ line: Int) -> Bool {
    guard line <= source.lineCount else { return false }
    let range = source.range(ofLine: line)
    guard let first = range.first, source.bytes[first].isLetter || source.bytes[first] >= 0x80,
      let colon = source.bytes[range].firstIndex(of: .colon), colon - first <= 40
    else { return false }
    return colon + 1 == range.upperBound || source.bytes[colon + 1].isBlank
  }

  /// Front matter that does not count: behind a blank line, `----`, or something unseen after `---`.
  private mutating func reportLookalike(from start: Int) {
    let first = lines(from: 1).prefix(5).first { line in
      let range = source.range(ofLine: line)
      return source.bytes.skippingBlanks(in: max(start, range.lowerBound)..<max(start, range.upperBound))
        < range.upperBound
    }
    guard let line = first else { return }
    let range = source.range(ofLine: line)
    guard source.bytes.has("---", at: max(start, range.lowerBound)), looksLikeProperty(line + 1)
    else { return }
    note(.misplacedFrontMatter, atLine: line, "this is not read as front matter")
  }

  private mutating func reportFence(inside lines: Range<Int>) {
    for line in lines {
      let text = source.bytes.trimmed(source.range(ofLine: line))
      if text.count == 3, source.bytes.has("---", at: text.lowerBound) {
        note(.fenceInside, atLine: line, "`---` inside a property")
      }
    }
  }

  /// A second block of properties directly or further below, which nothing reads.
  private mutating func reportSecondBlock(after closing: Int) {
    guard closing + 3 <= source.lineCount else { return }
    for line in (closing + 1)..<source.lineCount where isFence(line, closing: false) {
      var next = line + 1
      while looksLikeProperty(next) { next += 1 }
      if next > line + 1, next <= source.lineCount, isFence(next, closing: true) {
        note(.misplacedFrontMatter, atLine: line, "a second block of properties is not read")
        return
      }
    }
  }

  private mutating func note(_ code: FindingCode, atLine line: Int, _ message: String) {
    let place = source.place(at: source.range(ofLine: line).lowerBound)
    findings.append(Finding(code, in: path, at: place, message))
  }
}
