import Days
import Findings
import Reports
import Testing
import VaultReview
import VaultSettings

@Suite("The report in Markdown")
struct MarkdownReportTests {
  private let notes = [SmallReview.maya, SmallReview.tom]

  private func report(_ style: LinkStyle = .wiki) -> MarkdownReport {
    var settings = Settings()
    settings.linkStyle = style
    return MarkdownReport(links: NoteLinks(notes: notes, settings: settings))
  }

  @Test("The whole file, byte for byte")
  func wholeFile() {
    let bytes = report().bytes(of: SmallReview.make())
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        ---
        generated-by: vault
        review: 2026-11-21
        digest: 536fa3fee10639ec
        ---
        # Review · 21 November 2026

        2 kindred spirits: 1 in touch, 1 waiting to hear from you. Since 7 November: 1 conversation.

        ## Reach out
        - [ ] [[Maya Okafor]] — 15 weeks since [coffee on 8 August :14](../People/Maya%20Okafor.md), you like every 6 weeks ^r-4f1ck2
          - last time: - \\[ \\] she \\*was\\* waiting \\#grant
          - they like letterpress · [mastodon](https://social.example/@maya)
          - rhythm, 12 months: ▁▁▁▁▂▁▁▁▂▁▁▁
        - …and 1 more could use a word: `vault list --overdue`

        ## Keep your word
        - [ ] [[tom|Tom Reyes]]: send the \\[samples\\] — [promised 8 August :20](../People/friends/tom.md) ^p-91abq7

        ### Waiting for them
        - [ ] [[tom|Tom Reyes]]: send the \\[samples\\] — [promised 8 August :20](../People/friends/tom.md) ^w-91abq7

        ## Notes to fix
        - [Maya Okafor :4](../People/Maya%20Okafor.md) — there is no day 2026-02-30
          - Write a day that exists.

        [written by vault]: # "shqvpy 1nw1zp 1q8qp5 3scnds jgk9fe x8pnkz 3jc1v0 jhan8p qpf2qn d2bkn1 mq11pf nz2483 1qmmqz v7dkp2 jtxxzp"

        """)
    #expect(ReportState(of: bytes) == .untouched)
  }

  @Test("No name, text or place adds a line, an item or a heading")
  func hostile() {
    let words = "x\n## Heading\r\n- [x] done ^id\u{2028}---\u{0}"
    let path = NotePath("People/\(words).md")
    let item = ReviewItem(
      id: "r-000000", people: [path], text: "\(person: path, name: words): \(words)",
      reason: "\(cited: words, at: Source(path: path, line: 1))",
      details: ["\(words)", "\(page: words, url: "https://a/\(words)")", "\(command: words)"],
      subject: .contact(path))
    let section = ReviewSection(id: .reachOut, items: [item])
    let body = report().body(of: Review(day: .distantPast, summary: [], sections: [section]))
    let lines = body.split(separator: "\n").dropFirst(2)
    #expect(lines.map { $0.prefix(5) } == ["- [ ]", "  - x", "  - [", "  - `"])
    #expect(lines.first?.hasSuffix(" ^r-000000") == true)
    #expect(lines.first?.contains(" ^id") == false)
  }

  @Test("With Markdown links, people are links as places are")
  func markdownLinks() {
    let body = report(.markdown).body(of: SmallReview.make().only(.keepYourWord))
    #expect(
      body == """
        # Review · 21 November 2026

        ## Keep your word
        - [ ] [Tom Reyes](../People/friends/tom.md): send the \\[samples\\] — [promised 8 August :20](../People/friends/tom.md) ^p-91abq7

        """)
  }

  @Test("What others owe is a section of its own where you owe nothing")
  func waitingAlone() {
    let body = report().body(of: SmallReview.make().only(.waiting))
    #expect(body.contains("\n## Waiting for them\n"))
  }
}

@Suite("Links to notes")
struct NoteLinksTests {
  private func link(
    _ path: String, _ name: String, among others: [String] = [], folder: String = "Reviews"
  ) -> String {
    var settings = Settings()
    settings.reviewsFolder = folder
    let path = NotePath(path)
    let links = NoteLinks(notes: others.map { NotePath($0) } + [path], settings: settings)
    let review = Review(
      day: .distantPast, summary: ["\(person: path, name: name)"], sections: [])
    let body = MarkdownReport(links: links).body(of: review)
    return String(body.split(separator: "\n").last ?? "")
  }

  @Test(
    "A file name that is unambiguous, else the path; the name where it differs",
    arguments: [
      ("People/Maya.md", "Maya", [], "[[Maya]]"),
      ("People/maya-o.md", "Maya", [], "[[maya-o|Maya]]"),
      ("People/Maya.md", "Maya", ["Books/maya.md"], "[[People/Maya|Maya]]"),
      ("People/J. R. Smith.md", "J. R. Smith", [], "[[J. R. Smith]]"),
      ("People/佐藤 花子.md", "佐藤 花子", [], "[[佐藤 花子]]"),
    ])
  func wiki(path: String, name: String, others: [String], expected: String) {
    #expect(link(path, name, among: others) == expected)
  }

  @Test(
    "A name that no wiki link can hold gets a Markdown link",
    arguments: [
      ("People/C# Club.md", "C# Club", "[C# Club](../People/C%23%20Club.md)"),
      ("People/a]b.md", "a]b", "[a\\]b](../People/a%5Db.md)"),
      ("People/x.md", "two | names", "[two | names](../People/x.md)"),
      ("People/x.md", "*Bold*", "[\\*Bold\\*](../People/x.md)"),
      ("People/x.markdown", "x", "[x](../People/x.markdown)"),
      ("People/Łucja ọ̣ 佐藤.markdown", "Ł", "[Ł](../People/Łucja%20ọ̣%20佐藤.markdown)"),
      ("People/a\u{202e}b—c.md", "a]", "[a\\]](../People/a%E2%80%AEb—c.md)"),
      ("People/(x).md", "over\u{202e}ride", "[override](../People/%28x%29.md)"),
    ])
  func markdown(path: String, name: String, expected: String) {
    #expect(link(path, name) == expected)
  }

  @Test(
    "The way to the root depends on where reports are kept",
    arguments: [
      ("Reviews", "../"), ("Notes/Reviews/", "../../"), (".", ""), ("", ""), ("./Reviews", "../"),
    ])
  func wayUp(folder: String, expected: String) {
    #expect(link("x.markdown", "x", folder: folder) == "[x](\(expected)x.markdown)")
  }

  @Test("Bytes of a file name that are not UTF-8 are kept in the link")
  func notUTF8() {
    let path = NotePath(bytes: Array("caf".utf8) + [0xe9] + Array(".md".utf8))
    let links = NoteLinks(notes: [path], settings: Settings())
    let review = Review(
      day: .distantPast, summary: ["\(person: path, name: "Café")"], sections: [])
    #expect(MarkdownReport(links: links).body(of: review).hasSuffix("\n[Café](../caf%E9.md)\n"))
  }
}
