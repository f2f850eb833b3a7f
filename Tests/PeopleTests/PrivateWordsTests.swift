import Findings
import NoteSyntax
import People
import Testing
import VaultSettings

/// What is private stays out of entries, and so of everything that is made of them.
@Suite("Private words")
struct PrivateWordsTests {
  private func entries(_ text: String, at path: String = "People/Maya.md") -> [LogEntry] {
    NoteFacts(Note(Array(text.utf8), at: NotePath(path)), settings: Settings()).entries
  }

  @Test(
    "Neither text nor fields of an entry hold them",
    arguments: [
      "- 2026-11-10: call. We talked. (private:: a secret)",
      "- 2026-11-10: call. We talked.\n  - private:: a secret\n",
      "- 2026-11-10: call. We talked.\n  - private:: this\n    - a secret\n      - gave:: a secret\n",
      "- 2026-11-10: call. We talked.\n  - gave:: advice (private:: a secret)\n",
      "- 2026-11-10: call. We talked. (gave:: advice [private:: a secret])\n",
      "## 2026-11-10\nWe talked.\n### Private\na secret\n- gave:: a secret\n",
    ])
  func entry(text: String) {
    let entries = entries(text)
    #expect(entries.count == 1)
    let shown = entries.flatMap { entry in
      [entry.text] + entry.fields.filter { $0.kind != .private }.map(\.value.value)
    }
    #expect(shown.first?.contains("We talked.") == true)
    #expect(!shown.contains { $0.contains("secret") })
  }

  @Test("Nor do those of a daily note")
  func daily() {
    let text = "# Day\n\n## [[Maya]]\nWe talked.\n### Private\na secret\n- gave:: a secret\n"
    let entries = entries(text, at: "Journal/2026-11-10.md")
    #expect(entries.map(\.text) == ["We talked."])
    #expect(entries.flatMap(\.fields).isEmpty)
  }
}
