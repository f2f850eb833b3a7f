import Reports
import Testing
import VaultSettings

@Suite("Whether a report was edited")
struct ReportDigestTests {
  private let report = MarkdownReport(links: NoteLinks(notes: [], settings: Settings()))
    .bytes(of: SmallReview.make())

  private func edited(_ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: report, as: UTF8.self).replacing(old, with: new).utf8)
  }

  @Test("As we wrote it, it is untouched")
  func untouched() {
    #expect(ReportState(of: report) == .untouched)
  }

  @Test("Any one byte more, less or other is an edit")
  func everyByte() {
    let end = report.firstRange(of: Array("digest".utf8))?.lowerBound ?? 0
    for offset in end..<report.count {
      var changed = report
      changed[offset] ^= 1
      #expect(ReportState(of: changed) != .untouched, "byte \(offset)")
      changed.remove(at: offset)
      #expect(ReportState(of: changed) != .untouched, "byte \(offset)")
    }
    #expect(ReportState(of: report + [0x0a]) == .edited)
  }

  @Test(
    "A tick, a word, a line without the digest, other line ends: a hand was in it",
    arguments: [
      ("- [ ]", "- [x]"), ("Maya", "Maja"), ("digest: ", "digests: "), ("\n", "\r\n"),
      ("review: 2026-11-21", "review: 2026-11-22"),
    ])
  func edits(old: String, new: String) {
    #expect(ReportState(of: edited(old, new)) == .edited)
  }

  @Test(
    "What does not say that it is ours is not",
    arguments: [
      "", "---", "---\n", "# Review\n", "---\nreview: 2026-11-21\n---\n", "generated-by: vault\n",
      "---\nreview: 2026-11-21\n---\ngenerated-by: vault\n", "\n---\ngenerated-by: vault\n---\n",
    ])
  func foreign(text: String) {
    #expect(ReportState(of: Array(text.utf8)) == .foreign)
  }

  @Test("Ours, but cut off behind the digest")
  func cutOff() {
    let text = "---\ngenerated-by: vault\ndigest: 00\n---\n"
    #expect(ReportState(of: Array(text.utf8)) == .edited)
  }
}
