import Findings
import Testing
import VaultGit

@Suite("What is not log and not property, and the form of a file")
struct TextMergeTests {
  let merging: Merging

  init() throws {
    merging = try Merging()
  }

  @Test(
    "lines that stand side by side are no conflict",
    arguments: [
      ("a\nb\nc\n", "A\nb\nc\n", "a\nB\nc\n", "A\nB\nc\n"),
      ("a\nb\n", "A\nb\n", "a\nb\nc\n", "A\nb\nc\n"),
      ("a\nb\n", "x\na\nb\n", "A\nb\n", "x\nA\nb\n"),
      ("a\nb\n", "x\na\nb\n", "a\nb\nc\n", "x\na\nb\nc\n"),
      ("a\nb\nc\n", "b\nc\n", "a\nc\n", "c\n"),
      ("- a\n", "- a\n- b\n", "- a\n- c\n", "- a\n- b\n- c\n"),
      ("- a\n", "- a\n- b\n  more\n", "- a\n- c\n- b\n  more\n", "- a\n- b\n  more\n- c\n"),
      (
        "- [ ] a\n", "- [ ] a\n- [ ] b\n", "- [ ] a\n- [x] b ✅ 2026-10-05\n",
        "- [ ] a\n- [x] b ✅ 2026-10-05\n"
      ),
      ("- [ ] a\n- [ ] b\n", "- [x] a\n- [ ] b\n", "- [ ] a\n- [x] b\n", "- [x] a\n- [x] b\n"),
    ])
  func sideBySide(base: String, ours: String, theirs: String, expected: String) async throws {
    #expect(try await merging.merged(base, ours, theirs) == expected)
  }

  @Test(
    "a conflict where both sides changed the same words",
    arguments: [
      ("a\n", "b\n", "c\n", "<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n"),
      ("a\n", "", "b\n", "<<<<<<< ours\n=======\nb\n>>>>>>> theirs\n"),
      ("x\ny\n", "x\na\ny\n", "x\nb\ny\n", "x\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\ny\n"),
      (
        "- [ ] a", "- [x] a", "- [-] a", "<<<<<<< ours\n- [x] a\n=======\n- [-] a\n>>>>>>> theirs\n"
      ),
    ])
  func conflict(base: String, ours: String, theirs: String, expected: String) async throws {
    #expect(try await merging.merged(base, ours, theirs) == "!" + expected)
  }

  @Test("two notes of one name that were made apart")
  func withoutBase() async throws {
    let ours =
      "---\nkindred: true\ncity: Leeds\ninterests: [tea]\n---\n# Maya\n\n## Log\n\n- 2026-10-02: mail\n"
    let theirs =
      "---\nkindred: true\ninterests: [chess]\n---\n# Maya\n\nA printer.\n\n## Log\n\n- 2026-10-05: coffee\n- 2026-10-02: mail\n"
    #expect(
      try await merging.merged("", ours, theirs)
        == "---\nkindred: true\ncity: Leeds\ninterests: [tea, chess]\n---\n# Maya\n\nA printer.\n\n## Log\n\n- 2026-10-05: coffee\n- 2026-10-02: mail\n"
    )
  }

  @Test(
    "line ends, byte order mark and the end of the last line as the side has them that changed them",
    arguments: [
      ("a\nb\n", "a\r\nb\r\n", "A\nb\n", "A\r\nb\r\n"),
      ("a\nb\n", "A\nb\n", "a\r\nb\r\n", "A\r\nb\r\n"),
      ("a\r\nb\r\n", "A\r\nb\r\n", "a\r\nb\r\nc\r\n", "A\r\nb\r\nc\r\n"),
      ("\u{FEFF}a\nb\n", "\u{FEFF}A\nb\n", "a\nb\n", "A\nb\n"),
      ("a\nb\n", "A\nb\n", "\u{FEFF}a\nb\n", "\u{FEFF}A\nb\n"),
      ("a\nb", "A\nb", "a\nb\n", "A\nb\n"), ("a\nb\n", "A\nb\n", "a\nb", "A\nb"),
      ("a\nb", "a\nb", "a\nb\nc", "a\nb\nc"), ("a\rb\r", "A\rb\r", "a\rB\r", "A\rB\r"),
      // Several kinds in one file: every byte counts.
      ("a\nb\r\nc\n", "A\nb\r\nc\n", "a\nb\r\nc\nd\r\n", "A\nb\r\nc\nd\r\n"),
    ])
  func form(base: String, ours: String, theirs: String, expected: String) async throws {
    #expect(Array(try await merging.merged(base, ours, theirs).utf8) == Array(expected.utf8))
  }

  @Test("a note that cannot be understood is merged as git merges any text")
  func plain() async throws {
    let marked = "a\nb\nc\n<<<<<<< ours\nx\n=======\ny\n>>>>>>> theirs\n"
    #expect(
      try await merging.merged(marked, "A" + marked.dropFirst(), marked + "z\n")
        == "A" + marked.dropFirst() + "z\n")
    let odd = "\u{1}\na\nb\nc\nd\n"
    #expect(
      try await merging.merged(odd, odd.replacing("a", with: "A"), odd.replacing("d", with: "D"))
        == odd.replacing("a", with: "A").replacing("d", with: "D"))
  }

  @Test("bytes that are no text are left to a person")
  func binary() async throws {
    #expect(try await merging.merged("a\0", "b\0", "c\0") == "!b\0")
    #expect(merging.leftOver == [])
  }
}
