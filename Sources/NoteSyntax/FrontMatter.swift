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
    guard source.isFence(1) else {
      reportLookalike()
      return nil
    }
    let first = 2
    guard let closing = lines(from: first).first(where: { source.isFence($0, orDots: true) }) else {
      return unclosed(from: first)
    }
    guard areProperties(first..<closing) else { return nil }
    let content = source.lineStarts[first - 1]..<source.lineStarts[closing - 1]
    let block = PropertyBlock(reading: source, in: content, of: path)
    findings += block.findings
    reportFence(inside: first..<closing)
    return FrontMatter(
      content: content, range: source.textStart..<source.fullRange(ofLine: closing).upperBound,
      block: block,
      isSound: block.isSound)
  }

  /// Whether the lines between two fences are meant as properties: paragraphs between two rules are
  /// the body.
  private func areProperties(_ lines: Range<Int>) -> Bool {
    let blank = lines.first { source.trimmed(source.range(ofLine: $0)).isEmpty }
    let first = lines.first { line in
      let text = source.trimmed(source.range(ofLine: line))
      return !text.isEmpty && source.bytes[text.lowerBound] != .hash
    }
    return blank == nil || first.map(source.looksLikeProperty) ?? true
  }

  /// The properties up to the first line that cannot be one; the body below is left alone.
  private mutating func unclosed(from first: Int) -> FrontMatter? {
    guard source.looksLikeProperty(first) else { return nil }
    let last =
      lines(from: first).prefix {
        let range = source.range(ofLine: $0)
        return !range.isEmpty && source.bytes[range.lowerBound] != .hash
      }.last ?? first
    let content = source.lineStarts[first - 1]..<source.fullRange(ofLine: last).upperBound
    note(.unclosedFrontMatter, atLine: 1, "the front matter is not closed by a line of `---`")
    let block = PropertyBlock(reading: source, in: content, of: path)
    findings += block.findings
    return FrontMatter(
      content: content, range: source.textStart..<content.upperBound, block: block, isSound: false)
  }

  private func lines(from first: Int) -> ClosedRange<Int>.SubSequence {
    guard first <= source.lineCount else { return (1...1).dropFirst() }
    return (first...source.lineCount)[...]
  }

  /// Front matter that does not count: behind a blank line, `----`, or something unseen after `---`.
  private mutating func reportLookalike() {
    let first = lines(from: 1).prefix(5).first { !source.trimmed(source.range(ofLine: $0)).isEmpty }
    guard let line = first, source.bytes.has("---", at: source.range(ofLine: line).lowerBound),
      source.looksLikeProperty(line + 1)
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

  private mutating func note(_ code: FindingCode, atLine line: Int, _ message: String) {
    let place = source.place(at: source.range(ofLine: line).lowerBound)
    findings.append(Finding(code, in: path, at: place, message))
  }
}
