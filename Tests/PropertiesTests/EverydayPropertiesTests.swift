import Findings
@testable import Properties
import Testing
import Trials

/// What we read ourselves is what libyaml reads.
@Suite struct EverydayPropertiesTests {
  @Test func `three lines of every two kinds are read as the library reads them`() {
    var count = 0
    for first in Self.lines {
      for second in Self.lines {
        for third in Self.lines {
          count += Self.check("\(first)\n\(second)\n\(third)\n") ? 1 : 0
        }
      }
    }
    // Were it none, nothing would be compared.
    #expect(count > Self.lines.count * Self.lines.count)
  }

  @Test func `blocks of such lines are read as the library reads them`() {
    for seed in Rounds.seeds(5_000, soak: 500_000) {
      var random = SeededRandom(seed: seed)
      let end = random.pick(["\n", "\n", "\r\n", "\r"])
      let lines = (0..<1 + random.below(9)).map { _ in random.pick(Self.lines) }
      _ = Self.check(lines.joined(separator: end) + (random.once(in: 3) ? "" : end))
    }
  }

  @Test(arguments: [
    "name: Maya Okafor\nphone: \"+31 6 1\"\n", "interests: [letterpress, trail running]\n",
    "groups:\n  - printers\n  - 'book binders'\ncity: Łódź\n", "# words\ntags: [person, work/x]\n",
  ])
  func `everyday properties are not left to the library`(text: String) {
    let source = SourceText(Array(text.utf8))
    #expect(EverydayProperties.read(source, 0..<source.bytes.count) != nil)
  }

  /// Checks a block; whether there was something to compare.
  private static func check(_ text: String) -> Bool {
    let source = SourceText(Array(text.utf8))
    let range = source.textStart..<source.bytes.count
    guard let ours = EverydayProperties.read(source, range) else { return false }
    var tree = PropertyTree(source: source, range: range)
    #expect(tree.read() == nil && tree.remarks.isEmpty, "\(text.debugDescription)")
    #expect(ours == tree.properties, "\(text.debugDescription)")
    return true
  }

  private static let lines = [
    "", " ", "a: b", "a:", "a: ", "a:b", "a : b", "a: b: c", "a: b:c", "a: b #c", "a: b#c", "a: #c",
    "# c", "  # c", "a b: c d  ", "-a: b", "_a: b", "1: 2", "é: ü", "a: \u{A0}b", "a: b\u{85}c",
    "a: b\u{2028}c", "a: \u{FEFF}b", "a:\tb", "a: \"b\"", "a: \"b c\" ", "a: \"b\\\"\"", "a: 'b'",
    "a: 'it''s'", "a: \"", "a: \"b\" c", "a: \"b: c # d\"", "a: [b]", "a: [b, c d]", "a: [b,]",
    "a: []",
    "a: [b, [c]]", "a: [b: c]", "a: [b] c", "a: [b#c, d]", "a: [-b]", "a: [b-c, d/e.f]",
    "a: {b: c}",
    "a: |", "a: >", "a: &b c", "a: *b", "a: !b c", "a: -", "a: - b", "a: @b", "a: %b", "a: ~",
    "a: b, c",
    "a: b [c]", "a: ?", "  - b", "  - c: d", "  - \"c\"", "    - c", " -", "  -c", "  - [c]", "- b",
    "  b",
    "...", "---", "? a", "a: b\u{7F}", "a: 2026-10-02", "a: 12:30", "a: https://b.c/#d",
  ]
}
