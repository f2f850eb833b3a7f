import Findings
import People
import Testing
import VaultIndex

/// Whose promise it is.
@Suite struct PromiseOwnerTests {
  private func promises(_ text: String) -> VaultOfNotes {
    VaultOfNotes([
      "People/Ada.md": "---\nname: Ada Lovelace\naliases: [Countess]\n---\n\(text)\n",
      "People/Tom.md": "---\nname: Tom Reyes\n---\n",
      "Me.md": "---\nme: true\nname: Kit Marlow\naliases: [Kitty]\n---\n",
    ])
  }

  @Test(arguments: [
    "## Promises\n- [ ] send paper", "## They owe me\n- [ ] send paper (owner: me)",
    "- [ ] send paper 📅 2026-12-01", "- 2026-10-02: call\n  - [ ] send paper",
    "## Promises\n- [ ] send paper (owner: Kit Marlow)",
    "## Promises\n- [ ] send paper (owner: Kitty)", "- 2026-10-02: call\n  promised:: send paper",
  ])
  func `it is mine unless the note says otherwise`(text: String) {
    #expect(promises(text).promises("Ada") == ["mine: send paper"])
  }

  @Test(arguments: [
    "## Waiting for\n- [ ] send paper", "## Promises\n- [ ] Ada: send paper",
    "## Promises\n- [ ] [[Ada]]: send paper", "## Promises\n- [ ] Ada Lovelace: send paper",
    "## Promises\n- [ ] Countess: send paper", "## Promises\n- [ ] send paper (owner: Ada)",
    "## Promises\n- [ ] send paper (owner: [[Ada]])",
    "## Promises\n- [ ] send paper (owner: ada lovelace)",
    "- 2026-10-02: call\n  waiting:: send paper",
  ])
  func `it is theirs by their name, an owner, a field or a heading`(text: String) {
    #expect(promises(text).promises("Ada") == ["theirs: send paper"])
  }

  @Test(arguments: [
    "## Promises\n- [ ] send paper (owner: Tom Reyes)",
    "- [ ] send paper (owner: Sam) 📅 2026-12-01",
  ])
  func `it is nobody's of ours by a third person`(text: String) {
    #expect(promises(text).promises("Ada").isEmpty)
    #expect(promises(text).index.promises.isEmpty)
  }

  @Test func `in a dated note it concerns everyone whom it links to`() {
    let vault = VaultOfNotes([
      "Journal/2026-10-02.md": "- [ ] write to [[Ada]] and [[Tom]]\n- [ ] buy paper\n",
      "People/Ada.md": "# Ada\n", "People/Tom.md": "# Tom\n",
    ])
    #expect(vault.promises("Ada") == vault.promises("Tom"))
    #expect(vault.promises("Ada").count == 1)
    #expect(
      vault.index.promises.map { $0.people.map(\.text) } == [["People/Ada.md", "People/Tom.md"]])
  }

  @Test func `a task without day and promise around it is a to do`() {
    let vault = promises("- [ ] ask about the fair\n- [x] read her paper")
    #expect(vault.promises("Ada").isEmpty)
    #expect(vault.person("Ada")?.todos.map(\.text) == ["ask about the fair", "read her paper"])
    #expect(vault.person("Ada")?.todos.map(\.state) == [.open, .kept])
  }
}
