import Foundation

/// Rewrites the numbers and expectations of docs/FORMAT.md with what is understood now.
enum FormatUpdate {
  /// Asked for by hand, and never where tests run by themselves.
  static let isWanted: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return environment["KINDRED_RECORD"] != nil && environment["CI"] == nil
  }()

  /// The text of the document, brought up to date.
  static func updated(_ document: FormatDocument) throws -> String {
    var lines = document.lines
    // From the back, so that the places of the others stay as they are.
    for (index, example) in document.examples.enumerated().reversed() {
      switch example.expectation {
      case .lines(let expected, let range):
        lines.replaceSubrange(range, with: try example.understood(asking: expected))
      case .table(let table):
        for row in table.rows {
          let found = try table.understood(row.value)
          if found != row.expected { lines[row.line] = changed(lines[row.line], to: found) }
        }
      }
      lines[example.line] = lines[example.line].replacing(
        "**Example \(example.number)**", with: "**Example \(index + 1)**")
    }
    return lines.joined(separator: "\n")
  }

  private static func changed(_ row: String, to found: [String]) -> String {
    var cells = row.tableCells
    cells[1] = found.isEmpty ? "nothing" : found.map { "`\($0)`" }.joined(separator: ", ")
    return "|"
      + cells.map { ($0.isEmpty ? "" : " ") + $0.replacing("|", with: "\\|") + " |" }.joined()
  }
}
