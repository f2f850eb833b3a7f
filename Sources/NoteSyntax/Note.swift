import Findings
import Properties

/// A note as written: its properties, its blocks, and the links and fields in their text.
///
/// Each has its place in the bytes; what any of it means is left to the next step. A class, since what
/// reads a note holds on to it: a copy of all its parts each time would cost more than their reading.
package final class Note: Sendable {
  package let path: NotePath
  package let source: SourceText
  /// Nil where the note has none.
  package let frontMatter: FrontMatter?
  /// In the order they begin, containers before what they hold.
  package let blocks: [Block]
  /// In the order of the text; those of the front matter are left out.
  package let links: [Link]
  /// In the order of the text.
  package let fields: [InlineField]
  /// What begins as a field in brackets and is never closed, up to the end of its block.
  package let unclosedFields: [InlineField]
  package let findings: [Finding]

  /// Reads a note; odd input gives findings, never a failure.
  package init(_ bytes: [UInt8], at path: NotePath) {
    let source = SourceText(bytes)
    var reader = FrontMatterReader(source: source, path: path)
    let frontMatter = reader.read()
    let start = frontMatter?.range.upperBound ?? source.textStart
    var body = BodyReader(source: source, path: path, start: start)
    blocks = body.readBlocks()
    let inlines = body.readInlines(of: blocks)
    (links, fields, unclosedFields) = (inlines.links, inlines.fields, inlines.unclosedFields)
    let faults = TextFaults.findings(in: source, of: path, bodyStart: start)
    // A control character among the properties has been told.
    let told = Set(reader.findings.map(\.place))
    findings = reader.findings + body.findings + faults.filter { !told.contains($0.place) }
    self.path = path
    self.source = source
    self.frontMatter = frontMatter
  }

  /// The text of a range of bytes.
  package func text(_ range: Range<Int>) -> String {
    source.text(range)
  }

  /// The line of a byte, counted from 1.
  package func line(at offset: Int) -> Int {
    source.line(at: offset)
  }

  /// A finding of this note at a byte.
  package func finding(_ code: FindingCode, at offset: Int, _ message: String) -> Finding {
    Finding(code, in: path, at: source.place(at: offset), message)
  }
}
