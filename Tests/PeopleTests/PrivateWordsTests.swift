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
      "- 2026-11-10: call. We talked. (private:: a\n  secret)",
      "- 2026-11-10: call. We talked. (private:: a secret",
      "- 2026-11-10: call. We talked.\n  [private:: a\n  secret",
      "- 2026-11-10: call. We talked.\n  private:: this is a\n  secret\n  gave:: advice",
      "- 2026-11-10: call. We talked.\n  - gave:: advice (private:: a\n    secret)\n",
      "- 2026-11-10: call. We talked.\n  - gave:: advice (private:: a\n    secret\n",
      "- 2026-11-10: call. We talked. [gave:: advice (private:: a\n  secret)]\n",
      "- 2026-11-10: call. We talked. [gave:: advice (private:: a secret]\n  and a secret",
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

  @Test(
    "Nor does a promise",
    arguments: [
      "promised:: send paper (private:: a secret)", "promised:: send paper [private:: a secret",
      "[ ] send paper (private:: a secret)", "[ ] send paper (private:: a secret",
    ])
  func promise(text: String) {
    let note = Note(Array("- 2026-11-10: call\n  - \(text)".utf8), at: NotePath("People/Maya.md"))
    let promises = NoteFacts(note, settings: Settings()).promises
    #expect(promises.map(\.promise.text) == ["send paper"])
  }

  @Test("Nor does what stands beside the name of someone who was there")
  func presence() {
    let entries = entries(
      "Walked with:: [[Maya]]\n\nwith:: [[Maya]]\n(private:: a secret)\n",
      at: "Journal/2026-11-10.md")
    #expect(entries.map(\.text) == [""])
  }

  @Test("Nor do those of a daily note")
  func daily() {
    let text = "# Day\n\n## [[Maya]]\nWe talked.\n### Private\na secret\n- gave:: a secret\n"
    let entries = entries(text, at: "Journal/2026-11-10.md")
    #expect(entries.map(\.text) == ["We talked."])
    #expect(entries.flatMap(\.fields).isEmpty)
  }
}
