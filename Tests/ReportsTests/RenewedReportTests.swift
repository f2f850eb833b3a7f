import Days
import Findings
import Reports
import Testing
import Trials
import VaultReview
import VaultSettings

/// A report that is written again on the same day keeps all that a person put into it.
struct RenewedReportTests {
  private let report = MarkdownReport(
    links: NoteLinks(notes: [NotePath("People/Maya.md")], settings: Settings()))

  /// A review whose items are these, two sections of it.
  private func review(_ ids: [Int], promises: [Int] = []) -> Review {
    let path = NotePath("People/Maya.md")
    func items(_ letter: String, _ ids: [Int]) -> [ReviewItem] {
      ids.map { number in
        ReviewItem(
          id: "\(letter)-00000\(number)", people: [path],
          text: "\(person: path, name: "Maya") \(number)",
          reason: "reason \(number)", details: ["detail of \(number)"], subject: .contact(path))
      }
    }
    let sections = [
      ReviewSection(id: .reachOut, items: items("r", ids), more: "…and 4 more"),
      ReviewSection(id: .keepYourWord, items: items("p", promises)),
    ].filter { !$0.items.isEmpty }
    return Review(day: Day(number: 20_778), summary: ["\(ids.count) waiting."], sections: sections)
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test
  func nothingPutInLeavesTheNewReport() {
    let old = report.bytes(of: review([1, 2, 3]))
    let new = review([2, 4], promises: [1])
    #expect(report.bytes(of: new, keeping: old) == report.bytes(of: new))
  }

  @Test
  func ticksAndWordsGoOn() {
    var old = text(report.bytes(of: review([1, 2, 3], promises: [1])))
    old = old.replacing("- [ ] [[Maya]] 2", with: "- [x] [[Maya]] 2")
    old = old.replacing("^r-000002", with: "^r-000002 @2026-11-20 tea")
    old = old.replacing("  - detail of 3\n", with: "  - detail of 3\n  - mine\n\nA paragraph.\n")
    let new = text(report.bytes(of: review([3, 2], promises: [1]), keeping: bytes(old)))
    #expect(
      new.contains("- [x] [[Maya]] 2 — reason 2 ^r-000002 @2026-11-20 tea\n  - detail of 2\n"))
    #expect(new.contains("  - detail of 3\n  - mine\n\nA paragraph.\n"))
    #expect(!new.contains("r-000001"))
  }

  @Test
  func whatWasDealtWithStaysInItsSection() {
    let old = text(report.bytes(of: review([1, 2], promises: [1])))
      .replacing("- [ ] ", with: "- [x] ")
    let done = old.replacing("  - detail of 1\n", with: "  - detail of 1\n  - ✓ logged\n")
    let new = text(report.bytes(of: review([3]), keeping: bytes(done)))
    let lines = new.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("##") || $0.hasPrefix("- [") || $0.contains("✓") } == [
        "## Reach out", "- [ ] [[Maya]] 3 — reason 3 ^r-000003",
        "- [x] [[Maya]] 1 — reason 1 ^r-000001",
        "  - ✓ logged", "- [x] [[Maya]] 2 — reason 2 ^r-000002", "## Keep your word",
        "- [x] [[Maya]] 1 — reason 1 ^p-000001", "  - ✓ logged",
      ])
    // Our own lines about what was dealt with have served their turn.
    #expect(!new.contains("detail of 1"))
  }

  @Test("Whatever a person does, their lines are kept, and a second time changes nothing")
  func random() {
    for seed in Rounds.seeds(400, soak: 20_000) {
      var random = SeededRandom(seed: seed)
      func some() -> [Int] { (1...9).filter { _ in random.once(in: 2) } }
      let (first, second) = (review(some(), promises: some()), review(some(), promises: some()))
      var lines = text(report.bytes(of: first)).split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .map(String.init)
      var typed: [String] = []
      for number in 0..<(1 + random.below(6)) {
        let words = "typed \(number)"
        let place = 6 + random.below(lines.count - 6)
        switch random.below(4) {
        case 0: lines.insert("  - \(words)", at: place)
        case 1: lines.insert(contentsOf: ["", words, ""], at: place)
        case 2: lines.append(words)
        default:
          guard lines[place].hasPrefix("- [ ]") else { continue }
          lines[place] = lines[place].replacing("- [ ]", with: "- [x]") + " \(words)"
        }
        typed.append(words)
      }
      let edited = bytes(lines.joined(separator: "\n"))
      let renewed = report.bytes(of: second, keeping: edited)
      let kept = text(renewed)
      for words in typed {
        #expect(kept.contains(words), "seed \(seed): “\(words)” is gone")
      }
      #expect(ReportState(of: renewed) != .foreign, "seed \(seed)")
      #expect(
        report.bytes(of: second, keeping: renewed) == renewed, "seed \(seed): twice is not once")
    }
  }
}
