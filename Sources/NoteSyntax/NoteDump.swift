import Findings
import Properties

extension Note {
  /// The syntax of the note as text, a line a node, with places as `line:column`: what tests compare
  /// and bug reports quote.
  package var dump: String {
    var lines: [String] = []
    if let frontMatter {
      lines.append(
        "front matter \(span(frontMatter.range))\(frontMatter.isSound ? "" : " unsound")")
      for property in frontMatter.properties {
        lines.append(
          "  \(property.key) \(span(property.valueRange)) = \(Self.written(property.value))")
      }
    }
    for (index, block) in blocks.enumerated() {
      let indent = String(repeating: "  ", count: min(block.depth, 40))
      lines.append(indent + line(for: block))
      for link in links.slice(index..<(index + 1), by: \.block) {
        lines.append("\(indent)  \(link.form) link \(span(link.range)) → \(quoted(link.target))")
      }
      for field in fields.slice(index..<(index + 1), by: \.block) {
        lines.append(
          "\(indent)  field \(span(field.range)) \(quoted(field.key)) = \(quoted(field.value))")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(for block: Block) -> String {
    let lines = "\(block.lines.lowerBound)-\(block.lines.upperBound)"
    switch block.kind {
    case .heading(let level): return "heading \(level) \(lines) \(quoted(block.content))"
    case .item:
      return "item \(lines)" + (block.taskMark.map { " [\(mark(at: $0))]" } ?? "")
    case .paragraph, .tableRow: return "\(block.kind) \(lines) \(quoted(block.content))"
    case .quote, .code, .html, .thematicBreak: return "\(block.kind) \(lines)"
    }
  }

  /// The one character of a task's mark, which can take several bytes.
  private func mark(at offset: Int) -> Substring {
    text(offset..<min(offset + 4, source.bytes.count)).prefix { $0 != "]" }
  }

  private func span(_ range: Range<Int>) -> String {
    let start = source.place(at: range.lowerBound)
    let end = source.place(at: range.upperBound)
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  private func quoted(_ range: Range<Int>) -> String {
    "\"\(Self.onOneLine(text(range)))\""
  }

  private static func written(_ value: PropertyValue) -> String {
    switch value {
    case .text(let text): "\"\(onOneLine(text.text))\""
    case .list(let items): "[" + items.map(written).joined(separator: ", ") + "]"
    case .map(let members):
      "{" + members.map { "\($0.key): \(written($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
      .joined(separator: "⏎")
  }
}
