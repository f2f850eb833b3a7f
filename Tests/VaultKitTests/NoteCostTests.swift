import Testing
import Trials
import VaultKit

/// No note makes what is understood of it slow.
@Suite struct NoteCostTests {
  @Test(arguments: texts)
  func `Fifty kilobytes of one thing are understood within ten seconds`(
    _ head: String, _ line: String
  ) throws {
    let day = try #require(VaultDay("2026-11-21"))
    let lines = String(repeating: line, count: 50_000 / line.utf8.count)
    let note = Array((head + lines).utf8)
    for path in ["People/Ada.md", "Journal/2026-11-20.md"] {
      let reading = try onSmallThread { NoteReading(note, at: path, on: day) }
      #expect(!reading.syntax.isEmpty)
    }
  }

  private static let texts = [
    ("", "- [ ] write to [[A]] 📅 2026-12-01\n"),
    ("", "# [[A]]\n"),
    ("", "- with:: [[A]]\n"),
    ("", "- 14:30 call with [[A]] (gave:: x)\n"),
    ("", "- 2026-10-02: call with [[A]], [[B]] (gave:: x)\n"),
    ("# 2026-10-02\n", "gave:: x\n\n"),
    ("## Log\n\n2026-10-02\n\n", "- asked:: x\n"),
    ("| Date | Kind |\n|---|---|\n", "| 2026-10-02 | call [[A]] |\n"),
    ("", "- 2026-02-30: call\n"),
    ("- [ ] kept:: x\n", "- [ ] x (promised:: x [due:: 2026-12-01])\n"),
    ("- call with ", "[[A]], "),
    ("- 2026-10-02 ", "(gave:: x) "),
    ("---\nkindred: true\nknows: [", "a, "),
    ("---\ntags:\n", "  - a/b\n"),
    ("---\naliases: ", "a, "),
    ("---\nkindred: true\n---\n", "## Log\n"),
    ("- [ ] ", "(owner: "),
    ("- [ ] ", "🔁 x "),
    ("- [ ] ", "by 2026-12-01 "),
  ]
}
