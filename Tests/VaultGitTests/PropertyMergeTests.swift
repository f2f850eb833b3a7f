import Testing

@Suite("Properties of both sides")
struct PropertyMergeTests {
  let merging: Merging

  init() throws {
    merging = try Merging()
  }

  private func merged(_ base: String, _ ours: String, _ theirs: String) async throws -> String {
    func note(_ properties: String) -> String {
      properties.isEmpty ? "# Maya\n" : "---\n\(properties)\n---\n# Maya\n"
    }
    let merged = try await merging.merged(note(base), note(ours), note(theirs))
    let isOpen = merged.hasPrefix("!")
    let text = merged.drop { $0 == "!" }
    guard text.hasPrefix("---\n"), text.hasSuffix("\n---\n# Maya\n") else { return merged }
    return (isOpen ? "!" : "") + text.dropFirst(4).dropLast(12)
  }

  @Test(
    "by key",
    arguments: [
      // Beside one another.
      ("a: 1\nb: 1", "a: 2\nb: 1", "a: 1\nb: 2", "a: 2\nb: 2"),
      ("a: 1", "a: 1\nb: 1", "a: 1\nc: 1", "a: 1\nb: 1\nc: 1"),
      ("a: 1\nb: 1", "a: 1", "a: 1\nb: 1\nc: 1", "a: 1\nc: 1"),
      ("a: 1\nb: 1", "b: 1\na: 1", "a: 1\nb: 2", "b: 2\na: 1"),
      ("a: 1\nb: 1", "a: 1\nb: 2", "b: 1\na: 1", "b: 2\na: 1"),
      ("", "a: 1", "b: 1", "a: 1\nb: 1"),
      // The newest, in any spelling.
      (
        "last-contact: 2026-08-01", "last-contact: 2026-10-02", "last-contact: 2026-10-05",
        "last-contact: 2026-10-05"
      ),
      (
        "a: 1", "a: 1\nlast_contact: 2026-10-05", "a: 1\nlast-contact: 2026-10-02",
        "a: 1\nlast_contact: 2026-10-05"
      ),
      (
        "last-seen: 2026-08-01", "last-seen: 2026-10-05", "last-seen: 2026-10-02 # met",
        "last-seen: 2026-10-05"
      ),
      // Lists, each in its form.
      (
        "interests: [a, b]", "interests: [a, b, c]", "interests: [d, a, b]",
        "interests: [a, b, c, d]"
      ),
      ("interests: [a, b]", "interests: [b]", "interests: [a, b, c]", "interests: [b, c]"),
      (
        "interests:\n  - a\n  - b", "interests:\n  - a\n  - b\n  - c", "interests:\n  - a\n  - d",
        "interests:\n  - a\n  - c\n  - d"
      ),
      ("interests: a, b", "interests: a, b, c", "interests: d, a, b", "interests: a, b, c, d"),
      ("interests:", "interests: a", "interests:\n  - b", "interests: a, b"),
      ("tags: [x]", "tags: [x, y]", "tags: [x, z] ", "tags: [x, y, z]"),
      (
        "interests:\n- a", "interests:\n- a\n- \"b: c\"", "interests: [a, \"d, e\"]",
        "interests:\n- a\n- \"b: c\"\n- \"d, e\""
      ),
      (
        "interests: [a]", "interests: [a, b]", "interests:\n  - a\n  - tea, black",
        "interests: [a, b, \"tea, black\"]"
      ),
      // Comments stay.
      ("# one\na: 1\nb: 1", "# two\na: 1\nb: 1", "# one\na: 2\nb: 1 # x", "# two\na: 2\nb: 1 # x"),
    ])
  func byKey(base: String, ours: String, theirs: String, expected: String) async throws {
    #expect(try await merged(base, ours, theirs) == expected)
  }

  @Test(
    "a conflict where both sides changed one key differently",
    arguments: [
      ("city: A", "city: B", "city: C"), ("a: 1", "a: 1\ncity: B", "a: 1\ncity: C"),
      ("a: 1\ncity: A", "a: 1", "a: 1\ncity: B"), ("a: x, y", "a: x, y, z", "a: w, x, y"),
      ("# x\na: 1\nb: 1", "# y\na: 1\nb: 1", "b: 1"),
      ("last-contact: 2026-10-01", "last-contact: soon", "last-contact: 2026-10-02"),
      ("interests: [a]", "interests: [a, b]", "interests: [a, c] # said so"),
    ])
  func conflict(base: String, ours: String, theirs: String) async throws {
    let merged = try await merged(base, ours, theirs)
    #expect(merged.hasPrefix("!"))
    let changed = Set((ours + "\n" + theirs).split(separator: "\n"))
    #expect(changed.isSubset(of: merged.drop { $0 == "!" }.split(separator: "\n")))
    #expect(merged.contains("<<<<<<< ours") && merged.contains(">>>>>>> theirs"))
  }

  @Test("front matter that is broken is merged as git merges any text")
  func broken() async throws {
    let merged = try await merged(
      "a: [[x]]: y\nb: 1\nc: 1\nd: 1", "a: [[x]]: y\nb: 2\nc: 1\nd: 1",
      "a: [[x]]: y\nb: 1\nc: 1\nd: 2")
    #expect(merged == "a: [[x]]: y\nb: 2\nc: 1\nd: 2")
  }
}
