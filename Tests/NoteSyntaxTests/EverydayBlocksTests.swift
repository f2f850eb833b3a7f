import Findings
@testable import NoteSyntax
import Testing
import Trials

/// What we read ourselves is what libcmark-gfm reads.
@Suite struct EverydayBlocksTests {
  /// Three lines, of which each may go on, end or hold those before it.
  @Test func `three lines of every two kinds are read as the library reads them`() {
    var count = 0
    for first in Self.lines {
      for second in Self.lines {
        for third in Self.lines {
          count += Self.check([first, second, third])
        }
      }
    }
    // A third of them are everyday enough; were it none, nothing would be compared.
    #expect(count > Self.lines.count * Self.lines.count * Self.lines.count / 5)
  }

  @Test func `notes of such lines are read as the library reads them`() {
    for seed in Rounds.seeds(5_000, soak: 500_000) {
      var random = SeededRandom(seed: seed)
      _ = Self.check((0..<4 + random.below(8)).map { _ in random.pick(Self.lines) })
    }
  }

  @Test func `random notes are read as the library reads them`() {
    for seed in Rounds.seeds(1_000, soak: 100_000) {
      var random = SeededRandom(seed: seed)
      let note = RandomNote(seed: seed).bytes
      _ = Self.check(note)
      let mutated = Mutation.of(note, among: [], with: &random)
      // What is not UTF-8 is not read at all.
      if String(validating: mutated, as: UTF8.self) != nil { _ = Self.check(mutated) }
    }
  }

  @Test(arguments: [
    "a\n\n# b\n\n- c\n- d\n  - e\n\n1. f\n2. g\n", "> a\n> - b\nc\n\n```\n- d\n```\n",
    "|a|b|\n|-|:-:|\n|c|d|\n| |\n\n2026. a\n2026. b\n", "- [ ] a\n- [x] b\n  [c]\n",
  ])
  func `everyday notes are not left to the library`(text: String) {
    #expect(Self.ours(Array(text.utf8)) != nil)
  }

  /// Checks a note; whether there was something to compare.
  private static func check(_ lines: [String]) -> Int {
    check(Array((lines.joined(separator: "\n") + "\n").utf8)) ? 1 : 0
  }

  private static func check(_ bytes: [UInt8]) -> Bool {
    guard let ours = ours(bytes) else { return false }
    let source = SourceText(bytes)
    let body = bytes[source.textStart...]
    let theirs = Array(body).withUnsafeBufferPointer { CMarkParser.blockStarts(of: $0) }
    #expect(ours == theirs, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    return true
  }

  private static func ours(_ bytes: [UInt8]) -> [BlockStart]? {
    bytes.withUnsafeBufferPointer {
      EverydayBlocks.starts(in: $0, lines: SourceText(bytes), fromLine: 0)
    }
  }

  private static let lines = [
    "", "  ", "a", " a b", "    a", "      a", "\ta", "    \t", "- a", "  - a", "   - a", "    - a",
    "-   a",
    "-     a",
    "-", "- ", "* a", "+ [ ] a", "- - a", "- > a", "1. a", "2) a", "01. a", "10. a", "2026. a",
    "1.", "3.a",
    "1234567890. a", "> a", ">a", ">", "> - a", ">  a", "  > > a", "# a", "#", "#a", "####### a",
    "  ## a",
    "```", "``` a", "~~~~", "````", "`` a", "```a`", "  ```", "|a|b|", "| a |", "|-|-|", "| --- |",
    "|:-:|",
    "|", "||", "| |", "|a", "a|b", "-|-", ":-", "|a\\|b|", "---", "--", "===", "***", "* * *",
    "_ _ _", "__a__",
    "[a]: b", "[a]", "]: b", "[[a]]", "- [a]: b", "<b>", "<!-- a", "-->", "é", "\u{A0}a", "\\# a",
    "-\ta",
  ]
}
