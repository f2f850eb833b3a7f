import Days
import Findings
import Testing
import VaultIndex
import VaultReview

/// Whether a review is due.
@Suite struct ReviewPeriodTests {
  @Test(arguments: [
    // 21 November 2026 is a Saturday.
    ("weekly", "2026-11-16", true), ("weekly", "2026-11-15", false), ("weekly", "2026-11-22", true),
    ("daily", "2026-11-21", true), ("daily", "2026-11-20", false),
    ("monthly", "2026-11-01", true), ("monthly", "2026-10-31", false),
    ("monthly", "2025-11-21", false),
    ("10 days", "2026-11-12", true), ("10 days", "2026-11-11", false), ("1", "2026-11-21", true),
    ("1 day", "2026-11-20", false), ("7", "2026-11-22", false),
  ])
  func `A report serves for the whole of its period`(
    period: String, report: String, isThere: Bool
  ) throws {
    var index = PeopleIndex()
    index.reports = [ReportNote(day: date(report), path: NotePath("Reviews/\(report).md"))]
    let period = try #require(ReviewPeriod(period))
    #expect(index.reports.hasReport(of: period, on: date("2026-11-21")) == isThere)
  }

  @Test func `A week of the old year goes on in the new one`() throws {
    var index = PeopleIndex()
    index.reports = [ReportNote(day: date("2026-12-28"), path: NotePath("a.md"))]
    #expect(index.reports.hasReport(of: .weekly, on: date("2027-01-03")))
    #expect(!index.reports.hasReport(of: .weekly, on: date("2027-01-04")))
  }

  @Test(arguments: ["", "0", "-1", "often", "10 weeks", "10 days ago", "99999999999999999999"])
  func `What is no period is not guessed at`(text: String) {
    #expect(ReviewPeriod(text) == nil)
  }
}
