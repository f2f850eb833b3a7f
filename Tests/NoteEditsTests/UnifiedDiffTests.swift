import Findings
import NoteEdits
import Testing

/// The difference as `diff -u` writes it.
struct UnifiedDiffTests {
  @Test
  func showsEveryChangeWithThreeLinesAround() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n"
    let new = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\nthirteen"
    let diff = UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), of: NotePath("a.md"))
    #expect(
      diff.text == """
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
        @@ -10,3 +10,4 @@
         10
         11
         12
        +thirteen
        \\ No newline at end of file

        """)
  }

  @Test
  func namesNoFileWhereThereWasNone() {
    let diff = UnifiedDiff(from: nil, to: Array("a\n".utf8), of: NotePath("a.md"))
    #expect(diff.text == "--- /dev/null\n+++ b/a.md\n@@ -0,0 +1 @@\n+a\n")
  }

  @Test
  func endsANameWithBlanks() {
    let diff = UnifiedDiff(from: [], to: Array("a\n".utf8), of: NotePath("Ada L.md"))
    #expect(diff.text == "--- a/Ada L.md\t\n+++ b/Ada L.md\t\n@@ -0,0 +1 @@\n+a\n")
  }

  @Test
  func saysNothingWhereNothingChanged() {
    #expect(UnifiedDiff(from: [1], to: [1], of: NotePath("a.md")).text.isEmpty)
  }
}
