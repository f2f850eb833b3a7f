import Foundation
import Testing

@testable import VaultStore

/// docs/INDEX.md has the tables as they are made.
@Suite struct IndexSchemaTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/INDEX.md")

  @Test func `The tables and views are those that are documented`() throws {
    let views = ([IndexViews.today()] + IndexViews.all).map { $0.statement() }
    let fresh = ([IndexTables.kept, IndexTables.asked] + views).joined(separator: "\n\n") + "\n"
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let start = try #require(text.ranges(of: "```sql\n").last).upperBound
    let end = try #require(text[start...].firstRange(of: "```\n")).lowerBound
    if ProcessInfo.processInfo.environment["KINDRED_RECORD"] != nil {
      let written = text[..<start] + fresh + text[end...]
      try Data(String(written).utf8).write(to: Self.path)
    } else {
      #expect(text[start..<end] == fresh, "run the tests with KINDRED_RECORD=1 and look at it")
    }
    #expect(text.contains("Version \(IndexTables.version)."))
  }
}
