import Foundation

/// docs/FORMAT.md, with the examples in it.
struct FormatDocument {
  private(set) var lines: [String]
  private(set) var examples: [Example] = []
  /// What in the document is not written as an example is.
  private(set) var problems: [String] = []

  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/FORMAT.md")

  /// The document as it lies in the repository.
  static let current = Result { try FormatDocument(String(contentsOf: url, encoding: .utf8)) }

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      var reader = ExampleReader(lines: lines, index: index)
      do {
        if let example = try reader.read() { examples.append(example) }
      } catch {
        problems.append("line \(reader.index + 1): \(error)")
      }
      index = max(reader.index, index + 1)
    }
  }
}

/// Reads one example, or passes over what is none.
struct ExampleReader {
  let lines: [String]
  private(set) var index: Int

  private static let opening = "**Example "

  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  init(lines: [String], index: Int) {
    self.lines = lines
    self.index = index
  }

  /// The example that begins on this line; nil where none does.
  mutating func read() throws -> Example? {
    let start = index
    guard lines[start].hasPrefix(Self.opening) else {
      // A block of code may show how an example is written.
      if fence(at: index) != nil { _ = try block() } else { index += 1 }
      return nil
    }
    let heading = lines[start].dropFirst(Self.opening.count)
    guard let end = heading.firstRange(of: "**"), let number = Int(heading[..<end.lowerBound])
    else {
      throw Problem(description: "an example without a number")
    }
    index += 1
    var caption = String(heading[end.upperBound...].drop { $0 == " " })
    var files: [ExampleFile] = []
    while true {
      if !caption.isEmpty { files.append(try file(caption)) }
      skipEmptyLines()
      guard index < lines.count else { throw Problem(description: "the example does not end") }
      if files.isEmpty, lines[index].hasPrefix("|") {
        return Example(number: number, line: start, files: [], expectation: .table(try table()))
      }
      if lines[index] == "```text" {
        let found = try block()
        return Example(
          number: number, line: start, files: files,
          expectation: .lines(found.lines, at: found.range))
      }
      caption = lines[index]
      index += 1
    }
  }

  private mutating func skipEmptyLines() {
    while index < lines.count, lines[index].isEmpty { index += 1 }
  }

  /// The file that a caption names, with the block below it.
  private mutating func file(_ caption: String) throws -> ExampleFile {
    let names = caption.codeSpans
    guard let path = names.first, caption.hasPrefix("`"), caption.hasSuffix("`") else {
      throw Problem(description: "neither a path nor a block: \(caption)")
    }
    if names.count == 2, caption.contains("` → `") {
      return ExampleFile(path: try VisibleText.bytes(path), content: .link(to: names[1]))
    }
    skipEmptyLines()
    let bytes = try VisibleText.bytes(ofLines: block().lines)
    return ExampleFile(path: try VisibleText.bytes(path), content: .bytes(bytes))
  }

  private func fence(at index: Int) -> Substring? {
    let ticks = lines[index].prefix { $0 == "`" }
    return ticks.count >= 3 ? ticks : nil
  }

  /// The lines between two fences, and where they stand.
  private mutating func block() throws -> (lines: [String], range: Range<Int>) {
    guard index < lines.count, let fence = fence(at: index) else {
      throw Problem(description: "a block of code is expected")
    }
    let start = index + 1
    guard let end = lines[start...].firstIndex(where: { $0[...] == fence }) else {
      throw Problem(description: "a block of code without an end")
    }
    index = end + 1
    return (Array(lines[start..<end]), start..<end)
  }

  private mutating func table() throws -> ValueTable {
    let head = lines[index].tableCells.map(\.codeSpans)
    guard head.count >= 2, let key = head[0].first, key.hasSuffix(":"), !head[1].isEmpty else {
      throw Problem(description: "the head of a table is `key:` and the kinds of lines")
    }
    index += 2
    var rows: [(value: String, expected: [String], line: Int)] = []
    while index < lines.count, lines[index].hasPrefix("|") {
      let cells = lines[index].tableCells
      guard !cells[1].codeSpans.isEmpty || cells[1] == "nothing" else {
        throw Problem(description: "the second cell is in `code`, or says nothing")
      }
      // An empty value is written as no code at all.
      rows.append((cells[0].codeSpans.first ?? "", cells[1].codeSpans, index))
      index += 1
    }
    return ValueTable(key: String(key.dropLast()), kinds: head[1], rows: rows)
  }
}

extension StringProtocol {
  /// The texts of `code` in a line; two backticks hold one.
  var codeSpans: [String] {
    var spans: [String] = []
    var rest = Substring(self)
    while let open = rest.firstIndex(of: "`") {
      let ticks = rest[open...].prefix { $0 == "`" }
      rest = rest[ticks.endIndex...]
      guard let close = rest.firstRange(of: ticks) else { break }
      let span = rest[..<close.lowerBound]
      spans.append(ticks.count > 1 ? span.trimmingCharacters(in: .whitespaces) : String(span))
      rest = rest[close.upperBound...]
    }
    return spans
  }
}

extension String {
  /// The cells of a row of a table, in which `\|` is a bar.
  var tableCells: [String] {
    let bar = "\u{1}"
    return replacing("\\|", with: bar).split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces).replacing(bar, with: "|")
      }
  }
}
