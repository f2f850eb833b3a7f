import Findings
import Reports
import Testing

@Suite("Reports of both sides")
struct ReportMergeTests {
  let merging: Merging

  init() throws {
    merging = try Merging()
  }

  private func report(_ body: String, digest: String = "0") -> String {
    "---\ngenerated-by: vault\nreview: 2026-11-21\ndigest: \(digest)\n---\n\(body)"
  }

  /// A report as we write it.
  private func untouched(_ body: String) -> String {
    let digest = Fingerprint(of: report(body).replacing("digest: 0\n", with: "").utf8)
    let text = report(body, digest: digest.hexadecimal)
    #expect(ReportState(of: Array(text.utf8)) == .untouched)
    return text
  }

  private func merged(_ base: String, _ ours: String, _ theirs: String) async throws -> String {
    try await merging.merged(base, ours, theirs, path: "Reviews/2026-11-21.md")
  }

  @Test("what a hand has written stays where the other side is as we wrote it")
  func oneHand() async throws {
    let edited = report("- [x] a ^r-aaaaaa fine\n")
    let untouched = untouched("- [ ] a ^r-aaaaaa\n")
    #expect(try await merged("", edited, untouched) == edited)
    #expect(try await merged("", untouched, edited) == edited)
  }

  @Test("of two that no hand has touched, either")
  func noHand() async throws {
    let ours = untouched("- [ ] a ^r-aaaaaa\n")
    let theirs = untouched("- [ ] b ^r-bbbbbb\n")
    #expect(try await merged("", ours, theirs) == ours)
  }

  @Test("both hands: ticks and words of both sides, each item once")
  func bothHands() async throws {
    let base = report("## Reach out\n- [ ] a ^r-aaaaaa\n- [ ] b ^r-bbbbbb\n- [ ] c ^r-cccccc\n")
    let ours = report(
      "## Reach out\n- [x] a ^r-aaaaaa well\n- [ ] b2 ^r-bbbbbb\n- [ ] c ^r-cccccc\n\nmy words\n",
      digest: "1")
    let theirs = report(
      "## Reach out\n- [ ] a2 ^r-aaaaaa\n- [>] b ^r-bbbbbb\n  - later\n- [ ] c ^r-cccccc\n- [ ] d ^r-dddddd\n",
      digest: "2")
    let merged = try await merged(base, ours, theirs)
    #expect(!merged.hasPrefix("!"))
    for line in [
      "- [x] a ^r-aaaaaa well", "- [>] b ^r-bbbbbb", "  - later", "my words", "- [ ] d ^r-dddddd",
    ] {
      #expect(merged.contains(line + "\n"), "\(merged)")
    }
    for id in ["^r-aaaaaa", "^r-bbbbbb", "^r-cccccc", "digest:"] {
      #expect(merged.split(separator: id, omittingEmptySubsequences: false).count == 2, "\(merged)")
    }
    #expect(ReportState(of: Array(merged.utf8)) == .edited)
  }

  @Test("both ticked one item and wrote their own words: both stay", arguments: [true, false])
  func bothTicked(hasBase: Bool) async throws {
    let base = "- [ ] a ^r-aaaaaa\n  - they like tea\n- [ ] b ^r-bbbbbb\n  - they like tea\n"
    let end = "\n" + Self.statement(of: base)
    let ours = base.replacing("[ ] a ^r-aaaaaa\n", with: "[x] a ^r-aaaaaa well\n")
      .replacing("tea\n- [ ] b", with: "tea\n  - ✓ logged\n- [ ] b")
    let theirs = base.replacing("[ ] a ^r-aaaaaa\n", with: "[x] a ^r-aaaaaa met her\n")
      .replacing("tea\n- [ ] b ^r-bbbbbb\n", with: "tea\n  - ✓ logged\n- [x] b ^r-bbbbbb\n")
    let merged = try await merged(
      hasBase ? report(base + end) : "", report(ours + end), report(theirs + end))
    let expected = """
      - [x] a ^r-aaaaaa well
        - they like tea
        - ✓ logged
      - [x] a ^r-aaaaaa met her
        - ✓ logged
      - [x] b ^r-bbbbbb
        - they like tea

      """
    #expect(merged == report(expected + end))
  }

  private static func statement(of body: String) -> String {
    let digests = body.split(separator: "\n").map { Fingerprint(of: $0.utf8).sixCharacters }
    return "[written by vault]: # \"\(digests.joined(separator: " "))\"\n"
  }

  @Test("words below an item that somebody ticked in the same way are kept together")
  func wordsBelow() async throws {
    let base = report("- [ ] a ^r-aaaaaa\n")
    let merged = try await merged(
      base, report("- [x] a ^r-aaaaaa\n  - gave:: a book\n"),
      report("- [x] a ^r-aaaaaa\nshe was well\n"))
    #expect(merged == report("- [x] a ^r-aaaaaa\n  - gave:: a book\nshe was well\n"))
  }

  @Test("what only their report asks comes in with its heading, and the summary stays ours")
  func differentReports() async throws {
    let words = "1 kindred spirit.\n\n## Reach out\n- [ ] a ^r-aaaaaa\n"
    let other = "2 kindred spirits.\n\n## Give\n- [ ] c ^g-cccccc\n"
    let ours = report(
      words.replacing("[ ]", with: "[x]") + "\n" + Self.statement(of: words), digest: "1")
    let theirs = report(
      other.replacing("[ ]", with: "[x]") + "\nmine\n\n" + Self.statement(of: other), digest: "2")
    let merged = try await merged("", ours, theirs)
    #expect(!merged.contains("2 kindred spirits."))
    for line in ["1 kindred spirit.", "## Give", "- [x] c ^g-cccccc", "mine", "- [x] a ^r-aaaaaa"] {
      #expect(merged.split(separator: "\n").filter { $0 == line }.count == 1, "\(merged)")
    }
  }

  @Test("an item that one side took out goes, unless the other wrote to it")
  func takenOut() async throws {
    let base = report("- [ ] a ^r-aaaaaa\n- [ ] b ^r-bbbbbb\n- [ ] c ^r-cccccc\n")
    let ours = report("- [x] b ^r-bbbbbb well\n- [ ] c ^r-cccccc\n")
    let theirs = report("- [ ] a ^r-aaaaaa\n- [x] d ^r-dddddd\n")
    #expect(
      try await merged(base, ours, theirs)
        == report("- [x] d ^r-dddddd\n- [x] b ^r-bbbbbb well\n"))
  }

  @Test("a conflict where the answers differ and one is not taken in yet")
  func conflict() async throws {
    let base = report("- [ ] a ^r-aaaaaa\n")
    let merged = try await merged(
      base, report("- [x] a ^r-aaaaaa well\n"), report("- [-] a ^r-aaaaaa no\n"))
    #expect(
      merged == "!"
        + report(
          "<<<<<<< ours\n- [x] a ^r-aaaaaa well\n=======\n- [-] a ^r-aaaaaa no\n>>>>>>> theirs\n"))
  }

  @Test("which lines are ours is known of both sides' lines")
  func statements() async throws {
    let ours = report("my\n[written by vault]: # \"a b\"\n", digest: "1")
    let theirs = report("[written by vault]: # \"b c\"\n", digest: "2")
    let merged = try await merged("", ours, theirs)
    #expect(merged == report("my\n[written by vault]: # \"a b c\"\n", digest: "1"))
  }
}
