import Foundation
import Testing

/// A note of two branches, and what git is to make of it with our merge driver.
struct MergeCase: CustomTestStringConvertible {
  let testDescription: String
  /// Nil where there is no such note.
  var base: String?
  let ours: String?
  let theirs: String?
  /// The merged lines in any order, as a rebase exchanges the sides; nil for a conflict.
  let lines: String?

  private static let note = """
    ---
    kindred: true
    interests: [tea]
    last-contact: 2026-08-08
    ---
    # Maya

    ## Log

    - 2026-08-08: call
    - 2026-05-30: letter

    ## Promises

    - [ ] send samples

    """

  private static let reviewed = "---\ngenerated-by: vault\nreview: 2026-11-21\ndigest: 0\n---\n"

  static let all: [MergeCase] = [
    MergeCase(
      testDescription: "both append", base: note,
      ours: note.adding("- 2026-10-02: mail\n", before: "- 2026-08"),
      theirs: note.adding("- 2026-10-05: walk\n  - gave:: time\n", before: "- 2026-08"),
      lines: note + "- 2026-10-02: mail\n- 2026-10-05: walk\n  - gave:: time\n"),
    MergeCase(
      testDescription: "the same entry on both sides", base: note,
      ours: note.adding("- 2026-10-02: mail\n", before: "- 2026-08"),
      theirs: note.adding("- 2026-10-02: mail\n", before: "- 2026-08")
        .replacing("true", with: "false"),
      lines: (note + "- 2026-10-02: mail\n").replacing("true", with: "false")),
    MergeCase(
      testDescription: "one edits, one deletes an entry", base: note,
      ours: note.replacing(": call", with: ": long call"),
      theirs: note.replacing("- 2026-08-08: call\n", with: ""), lines: nil),
    MergeCase(
      testDescription: "one deletes an entry, one adds another", base: note,
      ours: note.replacing("- 2026-08-08: call\n", with: ""),
      theirs: note.adding("- 2026-10-05: walk\n", before: "- 2026-08"),
      lines: note.replacing("2026-08-08: call", with: "2026-10-05: walk")),
    MergeCase(
      testDescription: "made apart", ours: note + "\nmine\n",
      theirs: note.adding("- 2026-10-05: walk\n", before: "- 2026-08"),
      lines: note + "mine\n- 2026-10-05: walk\n"),
    MergeCase(
      testDescription: "CRLF on both sides", base: note.crlf,
      ours: note.adding("- 2026-10-02: mail\n", before: "- 2026-08").crlf,
      theirs: note.adding("- 2026-10-05: walk\n", before: "- 2026-08").crlf,
      lines: (note + "- 2026-10-02: mail\n- 2026-10-05: walk\n").crlf),
    MergeCase(
      testDescription: "one side turned to CRLF", base: note,
      ours: note.adding("- 2026-10-02: mail\n", before: "- 2026-08").crlf,
      theirs: note.adding("- 2026-10-05: walk\n", before: "- 2026-08"),
      lines: (note + "- 2026-10-02: mail\n- 2026-10-05: walk\n").crlf),
    MergeCase(
      testDescription: "both change one property", base: note,
      ours: note.replacing("kindred: true", with: "kindred: true\ncity: Leeds"),
      theirs: note.replacing("kindred: true", with: "kindred: true\ncity: York"), lines: nil),
    MergeCase(
      testDescription: "lists and the last contact", base: note,
      ours: note.replacing("[tea]", with: "[tea, chess]").replacing(
        "08-08\n---", with: "10-02\n---"),
      theirs: note.replacing("[tea]", with: "[]").replacing("08-08\n---", with: "10-05\n---"),
      lines: note.replacing("[tea]", with: "[chess]").replacing("08-08\n---", with: "10-05\n---")),
    MergeCase(
      testDescription: "a task closed here and put off there", base: note,
      ours: note.replacing("[ ] send samples", with: "[x] send samples ✅ 2026-10-05"),
      theirs: note.replacing("send samples", with: "send samples 📅 2026-12-01"),
      lines: note.replacing(
        "[ ] send samples", with: "[x] send samples 📅 2026-12-01 ✅ 2026-10-05")),
    MergeCase(
      testDescription: "a task kept here and dropped there", base: note,
      ours: note.replacing("[ ]", with: "[x]"), theirs: note.replacing("[ ]", with: "[-]"),
      lines: nil),
    MergeCase(
      testDescription: "one edits and one deletes the note", base: note, ours: note + "\nmine\n",
      theirs: nil, lines: nil),
    MergeCase(
      testDescription: "a broken note, far apart", base: "---\na: [[x]]: y\n---\n\nb\n\nc\n\nd\n",
      ours: "---\na: [[x]]: y\n---\n\nB\n\nc\n\nd\n",
      theirs: "---\na: [[x]]: y\n---\n\nb\n\nc\n\nD\n",
      lines: "---\na: [[x]]: y\n---\nB\nc\nD\n"),
    MergeCase(
      testDescription: "a review that both wrote into",
      base: reviewed + "- [ ] a ^r-aaaaaa\n- [ ] b ^r-bbbbbb\n",
      ours: reviewed + "- [x] a ^r-aaaaaa well\n- [ ] b ^r-bbbbbb\n",
      theirs: reviewed + "- [ ] a ^r-aaaaaa\n- [>] b ^r-bbbbbb\n\nwords\n",
      lines: reviewed + "- [x] a ^r-aaaaaa well\n- [>] b ^r-bbbbbb\nwords\n"),
  ]
}

@Suite("Notes of two branches, merged by the real git", .serialized)
struct GitMergeTests {
  @Test(
    "merge, rebase and cherry-pick come to the same",
    arguments: MergeCase.all, ["merge -q -m merge other", "rebase -q other", "cherry-pick other"])
  func merging(merge: MergeCase, command: String) async throws {
    let path = "People/Maya Okafor's.md"
    let clone = try await Clones().repository("one")
    if let base = merge.base { try await clone.commit(base, as: path) }
    try await clone.run("git switch -q -c other")
    try await clone.commit(merge.theirs, as: path)
    try await clone.run("git switch -q main")
    try await clone.commit(merge.ours, as: path)
    let result = try await clone.attempt("git \(command)")
    let unmerged = try await clone.run("git ls-files -u")
    let left = try await clone.run("ls -A | grep -v -e '^.git' -e '^People$' -e '^.vault$'; true")
    #expect(left == "")
    if let lines = merge.lines {
      try #require(result.status == 0, "\(result.output)\(result.error)")
      #expect(unmerged == "")
      #expect(try clone.text(path).sortedLines == lines.sortedLines)
    } else {
      #expect(result.status != 0)
      #expect(unmerged != "")
      guard let ours = merge.ours, let theirs = merge.theirs else { return }
      let text = try clone.text(path)
      for line in (ours + theirs).split(separator: "\n") {
        #expect(text.split(separator: "\n").contains(line), "\(text)")
      }
      #expect(text.contains("<<<<<<< ours") && text.contains(">>>>>>> theirs"))
    }
  }

  @Test("where the program is gone, git merges as it does without us")
  func withoutProgram() async throws {
    let clone = try await Clones().repository("one")
    let line = try await clone.run("git config merge.vault.driver")
    let gone = line.dropLast().replacing("merge-driver", with: "gone")
    try await clone.run("git config merge.vault.driver \"\(gone.replacing("$", with: "\\$"))\"")
    try await clone.commit("a\n\nb\n\nc\n", as: "a.md")
    try await clone.run("git switch -q -c other")
    try await clone.commit("A\n\nb\n\nc\n", as: "a.md")
    try await clone.run("git switch -q main")
    try await clone.commit("a\n\nb\n\nC\n", as: "a.md")
    try await clone.run("git merge -q -m merge other")
    #expect(try clone.text("a.md") == "A\n\nb\n\nC\n")
    try await clone.run("git reset -q --hard HEAD~1")
    try await clone.commit("x\n\nb\n\nC\n", as: "a.md")
    #expect(try await clone.attempt("git merge -q -m merge other").status == 1)
    #expect(
      try clone.text("a.md") == "<<<<<<< ours\nx\n=======\nA\n>>>>>>> theirs\n\nb\n\nC\n")
  }
}

extension String {
  /// The lines that hold something, sorted.
  fileprivate var sortedLines: [Substring] {
    unicodeScalars.split(separator: "\n").map { Substring($0) }
      .filter { !$0.allSatisfy(\.isWhitespace) }.sorted()
  }

  fileprivate var crlf: String { replacing("\n", with: "\r\n") }

  fileprivate func adding(_ text: String, before mark: String) -> String {
    guard let place = firstRange(of: mark) else { return self }
    return self[..<place.lowerBound] + text + self[place.lowerBound...]
  }
}
