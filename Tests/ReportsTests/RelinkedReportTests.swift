import Reports
import Testing
import VaultSettings

/// A report of which only the links were written anew is to us what it was.
struct RelinkedReportTests {
  private let writer = MarkdownReport(links: NoteLinks(notes: [], settings: Settings()))
  private let review = SmallReview.make()

  private var report: String { String(decoding: writer.bytes(of: review), as: UTF8.self) }

  private func relinked(_ report: String) -> String {
    let edited = report.replacing("[[Maya Okafor]]", with: "[[Maya Reyes]]")
      .replacing("Maya%20Okafor", with: "Maya%20Reyes")
    return String(
      decoding: RelinkedReport(Array(edited.utf8), from: Array(report.utf8)).bytes, as: UTF8.self)
  }

  @Test func `One that no hand was in stays so`() {
    let new = relinked(report)
    #expect(new.contains("Maya Reyes") && !new.contains("[[Maya Okafor]]"))
    #expect(ReportState(of: Array(new.utf8)) == .untouched)
  }

  @Test func `One that a hand was in stays so, and its words stay theirs`() throws {
    let edited = report.replacing("- [ ]", with: "- [x]") + "A line of mine.\n"
    let new = relinked(edited)
    #expect(ReportState(of: Array(new.utf8)) == .edited)
    let ticked = try #require(
      TickedReport(Array(new.utf8), reviewed: writer.lines(of: review)))
    #expect(!ticked.items.isEmpty)
    // Nothing that we wrote is taken for words of a person.
    #expect(ticked.items.map(\.words) == ticked.items.map { _ in "" })
  }

  @Test func `Line ends stay`() {
    let new = relinked(report.replacing("\n", with: "\r\n"))
    #expect(new.split(separator: "\r\n", omittingEmptySubsequences: false).count > 10)
    #expect(!new.replacing("\r\n", with: "").contains("\n"))
  }
}
