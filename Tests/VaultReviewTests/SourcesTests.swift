import Days
import Findings
import People
import Testing
import VaultIndex
import VaultReview

@Suite("Sources")
struct SourcesTests {
  @Test("Every item of every section cites the line that it rests on first")
  func everyItem() {
    var vault = SmallVault()
    vault.index.reports = [ReportNote(day: date("2026-11-07"), path: NotePath("Reviews/x.md"))]
    vault.index.findings = [Finding(.yaml, in: path(of: "Ada"), at: .start, "odd")]
    let often = ["2026-10-02", "2026-09-22", "2026-09-12", "2026-09-02"].map { entry($0) }
    vault.add("Drifting", often)
    vault.add("Never")
    vault.add(
      "Planned", [entry("2026-11-10", "coffee")],
      promises: [promise("a", of: "Planned"), promise("b", of: "Planned", mine: false)]
    ) {
      $0.nextContact = stated(date("2026-11-20"))
      $0.birthday = PartialDate(month: 11, day: 22).map { stated($0) }
      $0.places = [Detail(key: "github", value: stated("planned"))]
    }
    vault.add("Read", [entry("2026-10-10", "post")]) {
      $0.places = [Detail(key: "github", value: stated("read"))]
    }
    vault.addTalents()
    let sections = vault.review.sections
    #expect(sections.map(\.id) == SectionID.allCases.filter { $0 != .beginning })
    for item in sections.flatMap(\.items) {
      let cited = (item.text.pieces + item.reason.pieces).compactMap { piece in
        if case .cited(_, let source) = piece { source } else { nil }
      }
      #expect(cited.first == item.sources.first, "\(item.id) \(item.reason.text)")
    }
  }
}

extension SmallVault {
  /// People with something to give and something to look for, and one who is not on the list.
  fileprivate mutating func addTalents() {
    var me = Profile(name: "Me")
    me.lookingFor = [stated("marbled paper")]
    index.me = Person(path: NotePath("Me.md"), profile: me)
    index.thingsToShare = [
      ThingToShare(text: "On marbling", path: NotePath("Share.md"), line: 3, range: 0..<1)
    ]
    add("Marbler", [entry("2026-11-01", nil, "", [.asked: "a sheet", .askedMe: "a word"])]) {
      $0.offers = [stated("marbled paper", line: 5)]
      $0.interests = [stated("marbling", line: 6)]
      $0.lookingFor = [stated("a typesetter", line: 7)]
      $0.groups = [stated("Choir", line: 8)]
    }
    add("Typesetter", (1...4).map { entry("2026-10-0\($0)", nil, "", [.gave: "a word"]) }) {
      $0.offers = [stated("typesetting", line: 5)]
      $0.groups = [stated("choir", line: 6)]
    }
    add("Stranger", (1...4).map { entry("2026-10-0\($0)", line: 20 + $0) }) {
      $0.isKindred = false
    }
  }
}
