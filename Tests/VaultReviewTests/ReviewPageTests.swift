import Foundation
import Testing
import VaultReview
import VaultSettings

/// `docs/REVIEW.md` tells of every rule and every number.
@Suite("The page about the review")
struct ReviewPageTests {
  private let page: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(contentsOf: root.appending(path: "docs/REVIEW.md"), encoding: .utf8)
  }

  @Test("Every section has a heading of its name", arguments: SectionID.allCases)
  func section(id: SectionID) {
    let headings = page.split(separator: "\n").filter {
      $0.hasPrefix("## ") || $0.hasPrefix("### ")
    }
    #expect(headings.contains { $0.drop { $0 == "#" || $0 == " " } == id.title })
  }

  @Test("Every number is named, and no other", arguments: ReviewSettings.byName.keys.sorted())
  func number(name: String) {
    #expect(page.contains("[\(name)]"))
  }

  @Test("No number is named that there is not")
  func unknown() {
    let named = page.matches(of: /\[([a-z]+(?:-[a-z]+)+)\]/).map { String($0.output.1) }
    #expect(Set(named).subtracting(ReviewSettings.byName.keys).isEmpty)
  }
}
