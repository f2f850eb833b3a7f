import Days
import Findings
import People
import Testing
import VaultIndex

/// Who was there, and who is only named.
@Suite struct PresenceTests {
  private func vault(_ text: String, at path: String = "People/Tom.md") -> VaultOfNotes {
    VaultOfNotes([
      path: text, "People/Ada.md": "---\naliases: [Countess]\n---\n",
      "People/Grace.md": "# Grace\n",
      "Me.md": "---\nme: true\nname: Kit\n---\n", "People/Home/Alex.md": "# A\n",
      "People/Work/Alex.md": "# B\n",
    ])
  }

  @Test(arguments: [
    "- 2026-10-02: coffee with [[Ada]]", "- 2026-10-02: coffee with [[Ada]] and [[Grace]]",
    "- 2026-10-02: supper\n  with:: [[Ada]]", "- 2026-10-02: supper [with:: [[Countess]]]",
    "## 2026-10-02\n\nwith:: [[Grace]], [[Ada]]", "- 2026-10-02: supper\n  with:: Ada, Grace",
    "| Date | Notes |\n|---|---|\n| 2026-10-02 | walk with [[Ada]] |",
  ])
  func `an entry is contact with whom it names as present`(text: String) {
    let vault = vault(text + "\n")
    #expect(vault.contacts("Tom").map { $0.prefix(10) } == ["2026-10-02"])
    #expect(vault.contacts("Ada") == vault.contacts("Tom"))
    #expect(vault.mentions("Ada").isEmpty)
  }

  @Test(arguments: [
    "- 2026-10-02: she moved in with [[Ada]]", "- 2026-10-02: call, about [[Ada]]",
    "- 2026-10-02: coffee\n  - [[Ada]] could typeset it", "See [[Ada]]",
    "- [ ] coffee with [[Ada]]",
    "## Mentions\n\n- 2026-10-02: coffee with [[Ada]]",
    "- 2026-10-02: call\n  > supper with [[Ada]]",
  ])
  func `whoever is only named is mentioned, and no contact`(text: String) {
    let vault = vault(text + "\n")
    #expect(vault.contacts("Ada").isEmpty)
    #expect(vault.mentions("Ada").count == 1)
  }

  @Test func `a mention has the day of its entry, and one for each line`() {
    let vault = vault("[[Ada]] and [[Ada]]\n\n- 2026-10-02: about [[Ada]]\n  and [[Countess]]\n")
    #expect(
      vault.mentions("Ada") == [
        "People/Tom.md:1", "2026-10-02 People/Tom.md:3", "2026-10-02 People/Tom.md:4",
      ])
  }

  @Test(arguments: ["note", "post", "tried"])
  func `what is no contact for one is none for the other`(kind: String) {
    let vault = vault("- 2026-10-02: \(kind) with [[Ada]]\n")
    #expect(vault.contacts("Tom").isEmpty)
    #expect(vault.contacts("Ada").isEmpty)
  }

  @Test(arguments: ["[[Alex]]", "[[Kit]]", "[[Nobody]]", "[[Tom]]"])
  func `nobody is present by a name that several have, or none, or I, or the person`(link: String) {
    let vault = vault("- 2026-10-02: coffee with \(link)\n")
    #expect(vault.contacts("Tom").count == 1)
    #expect(vault.index.people.flatMap(\.entries).count == 1)
  }

  @Test func `a dated note is contact with those it says were there`() {
    let text = """
      ---
      attendees: ["[[Ada]]", Grace]
      ---
      # Guild

      [[Tom]] sent his regards.
      """
    let vault = VaultOfNotes([
      "Meetings/2026-10-02 Guild.md": text, "People/Ada.md": "# Ada\n",
      "People/Grace.md": "# Grace\n", "People/Tom.md": "# Tom\n",
    ])
    #expect(vault.contacts("Ada") == ["2026-10-02 Meetings/2026-10-02 Guild.md:2"])
    #expect(vault.contacts("Grace") == vault.contacts("Ada"))
    #expect(vault.contacts("Tom").isEmpty)
    #expect(vault.mentions("Tom") == ["2026-10-02 Meetings/2026-10-02 Guild.md:6"])
    let meeting = vault.index.meetings.first
    #expect(meeting.map { "\($0.day) \($0.title) \($0.line)" } == "2026-10-02 Guild 2")
    #expect(meeting?.people.map(\.text) == ["People/Ada.md", "People/Grace.md"])
  }

  @Test func `meetings come by day, those to come as well, and only with people`() {
    let vault = VaultOfNotes([
      "People/Ada.md": "# Ada\n",
      "Journal/2026-12-24.md": "- dinner with [[Ada]]\n",
      "Journal/2026-01-05.md": "## [[Ada]]\nShe called.\n",
      "Journal/2026-03-01.md": "Rain. Thought of [[Ada]].\n",
    ])
    #expect(
      vault.index.meetings.map { "\($0.day) \($0.line)" } == ["2026-01-05 1", "2026-12-24 1"])
    #expect(
      vault.person("Ada")?.contacts(until: vault.day).map(\.day.description) == ["2026-01-05"])
  }

  @Test func `entries are newest first, and of one day in the order of notes and lines`() {
    let vault = VaultOfNotes([
      "People/Ada.md": "- 2026-10-02: one\n- 2026-10-05: two\n- 2026-10-02: three\n",
      "People/Tom.md": "- 2026-10-02: walk with [[Ada]]\n",
      "Journal/2026-10-02.md": "- call with [[Ada]]\n",
    ])
    #expect(
      vault.contacts("Ada") == [
        "2026-10-05 People/Ada.md:2", "2026-10-02 Journal/2026-10-02.md:1",
        "2026-10-02 People/Ada.md:1", "2026-10-02 People/Ada.md:3", "2026-10-02 People/Tom.md:1",
      ])
  }
}
