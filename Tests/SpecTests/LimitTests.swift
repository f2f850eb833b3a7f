import Days
import Testing

@testable import NoteSyntax
@testable import Properties
@testable import VaultFiles

/// The table of limits in docs/FORMAT.md.
@Suite struct LimitTests {
  @Test func `The limits in the document are those of the code`() throws {
    let lines = try FormatDocument.current.get().lines
    let table = lines.drop { $0 != "| what | limit | past it |" }.prefix { $0.hasPrefix("|") }
    let written = table.dropFirst(2).map { row in
      row.tableCells[1].filter { $0.isNumber || $0 == " " }.split(separator: " ").first ?? ""
    }
    let limits = [
      VaultFolder.largestFile, ParseLimits.size, PropertyBlock.yamlLimit, PropertyBlock.sizeLimit,
      PropertyBlock.keyLimit, PropertyTree.depthLimit, ParseLimits.levels, ParseLimits.openers,
      ParseLimits.tables, ParseLimits.cells, FolderWalk.deepest, Cadence.limitInDays / 366,
    ]
    #expect(written == limits.map { "\($0)" })
  }
}
