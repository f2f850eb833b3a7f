import Findings

/// Puts the header rows of tables on their own lines.
///
/// Where words stand right above a table, libcmark-gfm gives its header the first line of the words,
/// and the words no line at all.
enum TableHeaders {
  static func placed(
    _ starts: [BlockStart], in source: SourceText, firstLine: Int
  ) -> [BlockStart] {
    guard starts.contains(where: { $0.line < 0 }) else { return starts }
    var placed = starts
    for index in starts.indices.dropLast() where starts[index].line < 0 {
      let header = starts[index + 1]
      guard header.kind == .tableRow else { continue }
      // The words above the next table may have no line either.
      let next = starts[(index + 2)...].first { $0.line >= 0 }
      let end = min(next.map { $0.line + firstLine } ?? source.lineCount, source.lineCount)
      let delimiter = (0..<end).last { isDelimiterRow($0, in: source) }
      let line = (delimiter ?? 1) - 1 - firstLine
      placed[index] = starts[index].moved(to: header.line)
      placed[index + 1] = header.moved(to: max(line, header.line))
    }
    return placed
  }

  /// Whether a line, counted from 0, is `|---|---|`, perhaps in a quotation.
  private static func isDelimiterRow(_ line: Int, in source: SourceText) -> Bool {
    let text = source.text(source.range(ofLine: line + 1))
    return text.contains("-") && text.allSatisfy { " \t\u{A0}-:|>".contains($0) }
  }
}

extension BlockStart {
  fileprivate func moved(to line: Int) -> BlockStart {
    BlockStart(kind: kind, line: line, depth: depth)
  }
}
