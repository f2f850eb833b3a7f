import Days
import Findings
import Testing
import VaultReview
import VaultSettings

@testable import Reports

struct PageReportTests {
  private let page = Self.page(of: SmallReview.make())

  @Test("Every template is Mustache")
  func templates() {
    #expect(PageTemplates.library != nil)
  }

  @Test("The page is well-formed")
  func wellFormed() {
    #expect(MarkupChecker(page).faults == [])
  }

  @Test("Its policy lets nothing in but its own style")
  func policy() {
    let policy = """
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
      """
    #expect(page.contains(policy))
  }

  @Test(
    "It says what the report says",
    arguments: [
      "<h1>Review · 21 November 2026</h1>",
      "<p>2 kindred spirits: 1 in touch, 1 waiting to hear from you.</p>",
      "<h2 id=\"reach-out\">Reach out</h2>",
      "<h3 id=\"waiting\">Waiting for them</h3>",
      "<a class=\"person\" dir=\"auto\" href=\"../People/Maya%20Okafor.md\">Maya Okafor</a>",
      "title=\"People/Maya Okafor.md, line 14\"><bdi>coffee on 8 August</bdi><span class=\"line\">\u{A0}:14</span></a>",
      "href=\"https://social.example/@maya\" rel=\"noreferrer\">mastodon</a>",
      "<summary>…and 1 more could use a word: <code>vault list --overdue</code></summary>",
      "<li id=\"r-4f1ck2\" class=\"task\">",
    ])
  func content(part: String) {
    #expect(page.contains(part))
  }

  @Test("What the report does not show can be opened")
  func rest() throws {
    let details = try #require(page.firstRange(of: "<details>"))
    #expect(page[details.upperBound...].contains("Tom Reyes"))
    #expect(!page[..<details.lowerBound].contains("Tom Reyes"))
  }

  @Test("A long section without a shorter form is opened from twenty items on")
  func longSection() {
    let items = (1...25).map { number in
      ReviewItem(
        id: "p-\(number)", people: [], text: "promise \(number)",
        subject: .contact(NotePath("People/Maya.md")))
    }
    let review = Review(
      day: Day(number: 0), summary: [],
      sections: [ReviewSection(id: .keepYourWord, items: items)])
    let page = Self.page(of: review)
    #expect(page.contains("<summary>…and 5 more</summary>"))
    #expect(MarkupChecker(page).elements.count { $0.name == "li" } == 25)
  }

  @Test("Nothing that a note says becomes markup", arguments: Hostile.texts)
  func hostile(text: String) {
    let path = NotePath("People/\(text).md")
    let phrase: Phrase = """
      \(person: path, name: text) \(text) \(cited: text, at: Source(path: path, line: 1)) \
      \(page: text, url: text) \(page: text, url: "https://example.org/\(text)") \(command: text) \
      \(drawn: text, saying: text)
      """
    let item = ReviewItem(
      id: "r-000000", people: [path], text: phrase, reason: phrase, details: [phrase],
      subject: .contact(path))
    let section = ReviewSection(id: .reachOut, items: [item, item], shown: 1, more: phrase)
    let page = Self.page(
      of: Review(day: Day(number: 0), summary: [phrase], sections: [section]))
    let checked = MarkupChecker(page)
    #expect(checked.faults == [])
    let plain = MarkupChecker(Self.page(of: Hostile.harmless))
    #expect(Set(checked.elements.map(\.name)).isSubset(of: plain.elements.map(\.name)))
    let attributes = Set(checked.elements.flatMap { $0.attributes.keys })
    #expect(attributes.isSubset(of: plain.elements.flatMap { $0.attributes.keys }))
    for address in checked.elements.compactMap({ $0.attributes["href"] }) {
      #expect(
        address.hasPrefix("https://") || !address.prefix { !"/?#".contains($0) }.contains(":"))
      #expect(!address.hasPrefix("/"))
    }
  }

  @Test("Words in which letters run from right to left are kept together")
  func direction() {
    let review = Review(day: Day(number: 0), summary: ["last time: \("سلام")"], sections: [])
    #expect(Self.page(of: review).contains("last time: <span dir=\"auto\">سلام</span>"))
  }

  static func page(of review: Review, with pictures: [Picture] = []) -> String {
    let report = HTMLReport(links: NoteLinks(notes: [], settings: Settings()))
    return String(decoding: report.bytes(of: review, with: pictures), as: UTF8.self)
  }
}

/// Texts that would like to be more than text.
enum Hostile {
  static let texts = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
    "\"\u{301} onmouseover=\"\u{301}alert(1)", "' onfocus='alert(1)", "</title><script>x</script>",
    "</style><script>x</script>", "javascript:alert(1)", "java\tscript:alert(1)",
    "java&Tab;script:alert(1)", "data:text/html,<script>x</script>", "file:///etc/passwd",
    "//tracker.example/x.png", "{{style}}", "{{{style}}}", "{{#sections}}", "<!--", "]]>",
    "&lt;script&gt;", "\u{202E}gpj.exe", "a\u{0}b", "![](https://tracker.example/x.png)",
  ]

  /// A page with one of everything, which has all the elements and attributes that may be.
  static let harmless: Review = {
    let path = NotePath("People/a.md")
    let phrase: Phrase = """
      \(person: path, name: "a") سلام \(cited: "a", at: Source(path: path, line: 1)) \
      \(page: "a", url: "https://example.org") \(command: "a") \("سلام") \(drawn: "▁", saying: "a")
      """
    let item = ReviewItem(
      id: "r-0", people: [], text: phrase, reason: phrase, details: [phrase],
      subject: .contact(NotePath("People/Maya.md")))
    let section = ReviewSection(id: .reachOut, items: [item, item], shown: 1, more: phrase)
    return Review(day: Day(number: 0), summary: [phrase], sections: [section])
  }()
}
