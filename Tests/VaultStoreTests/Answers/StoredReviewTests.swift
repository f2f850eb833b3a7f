import Days
import Findings
import People
import Testing
import Trials
import VaultIndex
import VaultReview

@testable import VaultStore

@Suite("A review in bytes")
struct StoredReviewTests {
  private static let ada = NotePath("People/Ada.md")
  private static let tom = NotePath("People/Tom.md")

  private static let subjects: [ItemSubject?] = [
    nil, .contact(ada), .posts(ada),
    .promise(
      Promise(
        text: "a letter", isMine: true, state: .open, due: Day(number: 20_000), since: nil,
        done: nil, isRecurring: false, path: tom, line: 7, range: 90..<120)),
    .request(ada, text: "a name"), .gift(tom, words: "an hour"), .introduction(ada, tom),
    .addition(ada), .letGoOrRenew(tom), .question(ada), .thanks(tom),
  ]

  private static let phrase = Phrase([
    .words("say "), .person(ada, name: "Ada 秀英"), .cited("coffee", Source(path: tom, line: 3)),
    .page("mastodon", url: "https://example.org/@ada"), .command("vault list"),
    .drawn("▁▂", saying: "twice"),
  ])

  private static var kept: KeptReview {
    let items = subjects.enumerated().map { number, subject in
      ReviewItem(
        id: "r-\(number)", people: [ada, tom], text: phrase, reason: phrase, details: [phrase],
        sources: [Source(path: ada, line: 12)], subject: subject)
    }
    let sections = SectionID.allCases.map { ReviewSection(id: $0, items: items, more: phrase) }
    let review = Review(day: Day(number: 20_778), summary: [phrase], sections: sections)
    let state = VaultState(of: [(path: ada, said: .text(.max - 3))], [])
    return KeptReview(
      review, of: state, reports: [ReportNote(day: Day(number: 20_700), path: tom)])
  }

  @Test("What is read back is the same")
  func same() {
    let kept = Self.kept
    var writer = FactsWriter()
    writer.put(kept)
    writer.bytes.withUnsafeBytes { bytes in
      var reader = FactsReader(bytes)
      let again = KeptReview(from: &reader)
      #expect(reader.isFinished)
      #expect(again.review == kept.review && again.review.sections.count == 15)
      #expect(again.state == kept.state && again.reports == kept.reports)
    }
  }

  @Test("Damaged bytes give a review without sense or none, and never a trap")
  func damaged() {
    var writer = FactsWriter()
    writer.put(Self.kept)
    var random = SeededRandom(seed: 1)
    for _ in 0..<400 {
      var bytes = writer.bytes
      for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      if random.once(in: 3) { bytes.removeLast(random.below(bytes.count)) }
      bytes.withUnsafeBytes { bytes in
        var reader = FactsReader(bytes)
        _ = KeptReview(from: &reader)
      }
    }
  }

  @Test("Only what is shown is kept")
  func shown() {
    let item = ReviewItem(id: "r-1", people: [], text: "one")
    let section = ReviewSection(
      id: .reachOut, items: [item, ReviewItem(id: "r-2", people: [], text: "two")], shown: 1,
      more: "and one more")
    let review = Review(day: Day(number: 20_778), summary: [], sections: [section])
    let kept = KeptReview(review, of: VaultState(of: [], []), reports: []).review
    #expect(kept.sections.map(\.items) == [[item]])
    #expect(kept.sections.first?.more == "and one more")
  }
}

@Suite("What a vault says, as a number")
struct VaultStateTests {
  private func state(_ files: [(path: NotePath, said: VaultState.Said)]) -> VaultState {
    VaultState(of: files, [])
  }

  @Test("Another path, another text, a refusal and a finding each make another state")
  func differs() {
    let path = NotePath("a.md")
    let refusal = Finding(.unreadable, in: path, at: .start, "cannot be read")
    let states = [
      state([]), state([(path, .text(1))]), state([(path, .text(2))]),
      state([(NotePath("b.md"), .text(1))]), state([(path, .refused(refusal))]),
      state([(path, .text(1)), (NotePath("b.md"), .text(1))]),
      VaultState(of: [(path, .text(1))], [refusal]),
    ]
    #expect(Set(states).count == states.count)
    #expect(state([(path, .text(1))]) == states[1])
  }
}
