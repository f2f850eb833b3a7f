import Days
import Findings
import Testing
import VaultReview

@testable import Reports

@Suite("The review in a terminal")
struct TextReportTests {
  private func text(width: Int, colored: Bool = false) -> String {
    TextReport(width: width, palette: Palette(isColored: colored)).text(of: SmallReview.make())
  }

  @Test("The whole page at 80 columns")
  func page() {
    #expect(
      text(width: 80) == """
        Review · 21 November 2026
        2 kindred spirits: 1 in touch, 1 waiting to hear from you. Since 7 November: 1
        conversation.

        Reach out
          - Maya Okafor — 15 weeks since coffee on 8 August, you like every 6 weeks
            (People/Maya Okafor.md:14)
              last time: - [ ] she *was* waiting #grant
              they like letterpress · mastodon https://social.example/@maya
              rhythm, 12 months: ▁▁▁▁▂▁▁▁▂▁▁▁
          …and 1 more could use a word: `vault list --overdue`

        Keep your word
          - Tom Reyes: send the [samples] — promised 8 August (People/friends/tom.md:20)

        Waiting for them
          - Tom Reyes: send the [samples] — promised 8 August (People/friends/tom.md:20)

        Notes to fix
          - Maya Okafor — there is no day 2026-02-30 (People/Maya Okafor.md:4)
              Write a day that exists.

        `vault show NAME` to read before you write, `vault why NAME` for the numbers.

        """)
  }

  @Test("One section of it")
  func only() {
    let report = TextReport(width: 80, palette: Palette(isColored: false))
    #expect(
      report.text(of: SmallReview.make().only(.waiting)) == """
        Review · 21 November 2026

        Waiting for them
          - Tom Reyes: send the [samples] — promised 8 August (People/friends/tom.md:20)

        """)
    #expect(
      report.text(of: SmallReview.make().only(.drifting)) == """
        Review · 21 November 2026
        Nothing under Drifting today.

        """)
  }

  @Test("Colour sets off headings, people, commands and places, and nothing else changes")
  func color() {
    let plain = text(width: 100)
    let colored = text(width: 100, colored: true)
    #expect(colored.contains("\u{1b}[1mMaya Okafor\u{1b}[0m — 15 weeks"))
    #expect(colored.contains("\u{1b}[2m(People/Maya Okafor.md:14)\u{1b}[0m"))
    #expect(!plain.contains("\u{1b}"))
    #expect(colored.replacing(/\u{1b}\[\d+m/, with: "") == plain)
  }

  @Test("No line is longer than the terminal, and nothing is lost", arguments: 20...200)
  func widths(width: Int) {
    let text = text(width: width)
    for line in text.split(separator: "\n") {
      #expect(String(line).displayWidth <= width, "\(line)")
      #expect(line.last != " ")
    }
    let words = text.filter { !$0.isWhitespace }
    #expect(words == self.text(width: 10_000).filter { !$0.isWhitespace })
  }

  @Test("Why someone is in the review: a line for each rule, with yes or no")
  func verdicts() {
    let verdicts = [
      Verdict(section: .reachOut, isIncluded: true, why: "last contact 8 August, every 6 weeks"),
      Verdict(section: .drifting, isIncluded: false, why: "under Reach out already"),
    ]
    let report = TextReport(width: 40, palette: Palette(isColored: false))
    #expect(
      report.text(of: verdicts) == """
        Reach out: last contact 8 August,
          every 6 weeks: yes
        Drifting: under Reach out already: no

        """)
  }

  @Test("A name cannot move, colour or clear anything")
  func hostile() {
    let path = NotePath("People/\u{1b}[2J.md")
    let item = ReviewItem(
      id: "r-000000", people: [path],
      text: "\(person: path, name: "E\u{1b}[31mve\u{202e}\r\n\u{9b}1m")",
      sources: [Source(path: path, line: 1)], subject: .contact(path))
    let review = Review(
      day: .distantPast, summary: [], sections: [ReviewSection(id: .keepUp, items: [item])])
    let text = TextReport(width: 80, palette: Palette(isColored: false)).text(of: review)
    #expect(text.hasSuffix("\nKeep up\n  - E␛[31mve␍␊\u{FFFD}1m (People/␛[2J.md:1)\n"))
  }
}
