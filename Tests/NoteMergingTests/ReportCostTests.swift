import Testing
import Trials

@testable import NoteMerging

/// No two reports make a merge slow.
@Suite struct ReportCostTests {
  @Test(arguments: ["%", "the same", "- [x] % ^r-aaaaaa", "- [ ] % ^r-aaaaaa"])
  func `Two reports of ten thousand lines are put together within ten seconds`(
    _ line: String
  ) throws {
    func lines(_ word: String) -> [Line] {
      (0..<10_000).map { Line(line.replacing("%", with: "\(word) \($0)").utf8) }
    }
    let versions = ThreeWay(base: lines(""), ours: lines("ours"), theirs: lines("theirs"))
    let parts = try onSmallThread { ReportUnion(versions).parts }
    #expect(!parts.isEmpty)
  }
}
