import Findings
import Reports
import Testing

@testable import VaultCommand

@Suite struct FindingOutputTests {
  private func finding(_ path: String, at place: Place, _ message: String) -> Finding {
    Finding(.badDate, in: NotePath(path), at: place, message)
  }

  private func detailed(_ excerpt: String, column: Int) -> String {
    let text = FindingText(isDetailed: true, palette: Palette(isColored: false))
    return text.lines(
      for: finding("a.md", at: Place(line: 2, column: column, excerpt: excerpt), "m"))
  }

  @Test func `On a terminal the line, a caret and the remedy stand below`() {
    #expect(
      detailed("met: 2026-02-30", column: 6) == """
        a.md:2:6: warning: m [bad-date]
          met: 2026-02-30
               ^
          Write the date as 2026-10-02.

        """)
  }

  @Test(
    arguments: [
      ("名前: x", 5, "  名前: x\n        ^\n"),
      ("👩‍👩‍👧: x", 9, "  👩‍👩‍👧: x\n    ^\n"),
      ("\tx: y", 2, "   x: y\n   ^\n"),
      ("abc", 9, "  abc\n     ^\n"),
    ])
  func `The caret stands below what it means`(_ excerpt: String, _ column: Int, _ shown: String) {
    #expect(detailed(excerpt, column: column).contains(shown))
  }

  @Test func `Nothing in a note or its name acts on the terminal`() {
    let text = FindingText(isDetailed: false, palette: Palette(isColored: false))
    let line = text.lines(for: finding("\u{1B}[31m\n.md", at: .start, "\u{9B}2J"))
    #expect(line == "␛[31m␊.md:1:1: warning: \u{FFFD}2J [bad-date]\n")
  }

  @Test func `An annotation is escaped as GitHub asks`() {
    let place = Place(line: 3, column: 7)
    let line = GitHubAnnotation.line(
      for: finding("a,b:c%.md", at: place, "50 %\r\nis: half"), in: "Vault/")
    #expect(
      line == """
        ::warning file=Vault/a%2Cb%3Ac%25.md,line=3,col=7,title=bad-date::50 %25%0D%0Ais: half%0A\
        Write the date as 2026-10-02.

        """)
  }
}
