import Testing

@testable import NoteMerging

@Suite("One task of both sides")
struct TaskLineTests {
  private func merged(_ base: String?, _ ours: String, _ theirs: String) -> String? {
    let line = TaskLine.merged(base.map { Line($0.utf8) }, Line(ours.utf8), Line(theirs.utf8))
    return line.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "closed when either side closed it, with its day",
    arguments: [
      ("- [ ] a", "- [x] a ✅ 2026-10-05", "- [ ] a b", "- [x] a b ✅ 2026-10-05"),
      ("- [ ] a", "- [ ] a b", "- [x] a", "- [x] a b"),
      ("- [ ] a", "- [x] a ✅ 2026-10-05", "- [x] a ✅ 2026-10-04", "- [x] a ✅ 2026-10-04"),
      ("- [ ] a", "- [x] a", "- [X] a ✅ 2026-10-04", "- [X] a ✅ 2026-10-04"),
      ("- [ ] a", "- [/] a", "- [x] a", "- [x] a"),
      ("- [ ] a", "- [-] a", "- [ ] a 📅 2026-11-01", "- [-] a 📅 2026-11-01"),
      // Opened again by one side.
      ("- [x] a ✅ 2026-10-05", "- [ ] a", "- [x] a b ✅ 2026-10-05", "- [ ] a b"),
      ("  1. [ ] a", "  1. [x] a", "  1. [ ] b", "  1. [x] b"),
      (nil, "- [ ] a", "- [x] a ✅ 2026-10-05", "- [x] a ✅ 2026-10-05"),
    ] as [(String?, String, String, String)])
  func closed(base: String?, ours: String, theirs: String, expected: String) {
    #expect(merged(base, ours, theirs) == expected)
  }

  @Test(
    "a person decides where both changed the words, or one kept it and one dropped it",
    arguments: [
      ("- [ ] a", "- [x] b", "- [ ] c"), ("- [ ] a", "- [x] a", "- [-] a"),
      ("- [ ] a", "- [/] a", "- [>] a"), ("a", "[x] a", "[ ] b"), ("- a", "- b", "- c"),
      (nil, "- [ ] a", "- [x] b"),
    ] as [(String?, String, String)])
  func undecided(base: String?, ours: String, theirs: String) {
    #expect(merged(base, ours, theirs) == nil)
    #expect(merged(base, theirs, ours) == nil)
  }
}
