import Days
import Findings
import Reports
import Testing
import VaultReview
import VaultSettings

/// What a person ticked and typed in a report, however their editor left it.
struct TickedReportTests {
  private static let maya = NotePath("People/Maya Okafor.md")
  private static let review = Review(
    day: Day(number: 20_778), summary: ["1 kindred spirit."],
    sections: [
      ReviewSection(
        id: .reachOut,
        items: [
          ReviewItem(
            id: "r-4f1ck2", people: [maya], text: "\(person: maya, name: "Maya Okafor")",
            reason: "15 weeks", details: ["last time: the grant", "they like letterpress"],
            subject: .contact(maya)),
          ReviewItem(
            id: "p-91abq7", people: [maya],
            text: "\(person: maya, name: "Maya Okafor"): [samples] — the blue ones",
            reason: "promised", subject: .contact(maya)),
        ])
    ])
  private static let report = MarkdownReport(links: NoteLinks(notes: [maya], settings: Settings()))
  private static let written = String(decoding: report.bytes(of: review), as: UTF8.self)

  private static func read(_ text: String) throws -> [TickedItem] {
    try #require(TickedReport(Array(text.utf8), reviewed: report.lines(of: review))).items
  }

  @Test
  func nothingIsTickedInAFreshReport() throws {
    #expect(try Self.read(Self.written).isEmpty)
  }

  @Test(arguments: [
    ("[x]", TickedItem.Answer.done), ("[X]", .done), ("[>]", .later), ("[-]", .no),
  ])
  func marks(_ mark: String, _ answer: TickedItem.Answer) throws {
    let text = Self.written.replacing(
      "- [ ] [[Maya Okafor]] —", with: "- \(mark) [[Maya Okafor]] —")
    let items = try Self.read(text)
    #expect(items.map(\.id) == ["r-4f1ck2"])
    #expect(items.map(\.answer) == [answer])
    #expect(items.map(\.title) == ["Maya Okafor"])
    // Our own lines below it are not the person's words.
    #expect(items.map(\.words) == [""])
  }

  /// So its words are none of the item above it.
  @Test(arguments: ["  - ", "\t- ", "-\t", "- ", "*  "])
  func anItemThatAnEditorMovedIsAnItem(_ opening: String) throws {
    let text = Self.written.replacing("- [ ] ", with: "- [x] ").replacing(
      "- [x] [[Maya Okafor]]:", with: "\(opening)[x] [[Maya Okafor]]:")
    let items = try Self.read(text)
    #expect(items.map(\.id) == ["r-4f1ck2", "p-91abq7"])
    #expect(items.map(\.words) == ["", ""])
  }

  @Test(arguments: ["[ ]", "[/]", "[?]"])
  func otherMarksSayNothing(_ mark: String) throws {
    #expect(try Self.read(Self.written.replacing("[ ]", with: mark)).isEmpty)
  }

  @Test(arguments: [
    (" had coffee", "", "had coffee"),
    (" @2026-11-19 had coffee", "", "had coffee"),
    (" had coffee @2026-11-19", "", "had coffee"),
    ("", "  - had coffee\n", "had coffee"),
    ("\t", "\t* had coffee\n", "had coffee"),
    ("", "  had coffee\n", "had coffee"),
    ("", "had coffee\nand cake\n", "had coffee\nand cake"),
    ("", "@2026-11-19 had coffee\n", "had coffee"),
    (" had coffee", "and cake\n  - gave:: a book\n", "had coffee\nand cake\n- gave:: a book"),
    (" had coffee", "\nand cake\n", "had coffee"),
    (" had coffee", "- a list of mine\n1. two\n", "had coffee"),
    ("", "  - @2026-11-19 had coffee\n", "had coffee"),
    (" had coffee", "  - gave:: a book\n", "had coffee\n- gave:: a book"),
    (
      "", "  - had coffee\n  - gave:: a book\n    - the blue one\n",
      "had coffee\n- gave:: a book\n  - the blue one"
    ),
    (" mail me at a@b.org", "", "mail me at a@b.org"),
  ])
  func words(_ behind: String, _ below: String, _ words: String) throws {
    let line = "^r-4f1ck2\n  - last time: the grant\n  - they like letterpress\n"
    let typed = Self.written.replacing("- [ ] [[Maya Okafor]] —", with: "- [x] [[Maya Okafor]] —")
      .replacing(line, with: line.replacing("r-4f1ck2", with: "r-4f1ck2" + behind) + below)
    for ends in ["\n", "\r\n"] {
      let items = try Self.read(typed.replacing("\n", with: ends))
      #expect(items.map(\.words) == [words])
      let hasDay = (behind + below).contains("@2026-11-19")
      #expect(items.map(\.day) == [hasDay ? Day(number: 20_776) : nil])
    }
  }

  @Test
  func aLineOfOursThatWasRewordedIsTheirs() throws {
    let text = Self.written.replacing("- [ ] [[Maya Okafor]] —", with: "- [x] [[Maya Okafor]] —")
      .replacing("last time: the grant", with: "last time: the grant, which she got")
    #expect(try Self.read(text).map(\.words) == ["last time: the grant, which she got"])
  }

  @Test
  func aDayThatNoCalendarHas() throws {
    let text = Self.written.replacing("- [ ]", with: "- [x]")
      .replacing("^r-4f1ck2", with: "^r-4f1ck2 @2026-02-30")
    #expect(try Self.read(text).first?.impossibleDay == "2026-02-30")
  }

  @Test
  func theTitleIsWhatAReaderSees() throws {
    let text = Self.written.replacing("- [ ]", with: "- [x]")
    let items = try Self.read(text)
    let links = NoteLinks(notes: [Self.maya], settings: Settings())
    #expect(items.map(\.title) == ["Maya Okafor", "Maya Okafor: [samples]"])
    #expect(items.map(\.title) == Self.review.sections[0].items.map(links.title))
  }

  @Test
  func whatWasDoneIsSaidBelowAndNotAskedAgain() throws {
    let text = Self.written.replacing("- [ ]", with: "- [x]").replacing("\n", with: "\r\n")
    let report = try #require(
      TickedReport(Array(text.utf8), reviewed: Self.report.lines(of: Self.review)))
    let marked = String(decoding: report.marking([11: "logged"]), as: UTF8.self)
    let line = "  - they like letterpress\r\n"
    #expect(marked == text.replacing(line, with: line + "  - ✓ logged\r\n"))
    #expect(try Self.read(marked).map(\.id) == ["p-91abq7"])
  }

  @Test(arguments: ["", "# Review\n- [x] Maya ^r-4f1ck2\n", "---\nreview: 2026-11-21\n---\n"])
  func otherFilesAreNoReports(_ text: String) {
    #expect(TickedReport(Array(text.utf8), reviewed: Self.report.lines(of: Self.review)) == nil)
  }
}
