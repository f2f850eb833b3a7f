import Testing
import VaultReview
import VaultSettings

@testable import Reports

struct PageDigestTests {
  private let page = Array(PageReportTests.page(of: SmallReview.make()).utf8)

  @Test("A page as it was written is untouched")
  func untouched() {
    #expect(ReportState(ofPage: page) == .untouched)
  }

  @Test(
    "A word more, less or other makes it edited",
    arguments: [
      ("Reach out", "Reach far out"), ("</body>", ""),
      ("content=\"vault\" />\n<meta", "content=\"vault\" />\n\n<meta"),
      ("name=\"digest\"", "name=\"digests\""),
    ])
  func edited(part: String, other: String) {
    let text = String(decoding: page, as: UTF8.self).replacing(part, with: other)
    #expect(ReportState(ofPage: Array(text.utf8)) == .edited)
  }

  @Test("A page of somebody else is foreign", arguments: ["", "<html></html>", "My own words"])
  func foreign(text: String) {
    #expect(ReportState(ofPage: Array(text.utf8)) == .foreign)
  }
}
