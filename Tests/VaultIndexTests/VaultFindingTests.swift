import Findings
import Testing
import VaultIndex

/// What is only seen when notes lie side by side, or on a day.
@Suite struct VaultFindingTests {
  @Test func `days to come are told at the day`() {
    let vault = VaultOfNotes([
      "People/Ada.md": """
      ---
      last-contact: 2027-02-01
      ---
      ## Log
      - **2027-01-01** call
      - 2026-11-21: call
        - 2027-03-01 plan
      ## 2026-12-01 Dinner
      """
    ])
    #expect(
      vault.findings == [
        "People/Ada.md:2:15: 2027-02-01 has not come yet [future-date]",
        "People/Ada.md:5:5: 2027-01-01 has not come yet [future-entry]",
        "People/Ada.md:7:5: 2027-03-01 has not come yet [future-entry]",
        "People/Ada.md:8:4: 2026-12-01 has not come yet [future-entry]",
      ])
    #expect(vault.index.findings.map(\.place.excerpt).last == "## 2026-12-01 Dinner")
  }

  @Test func `a plan in a dated note is no finding`() {
    let vault = VaultOfNotes([
      "Journal/2026-12-24.md": "- dinner with [[Ada]]\n", "People/Ada.md": "---\nstar: yes\n---\n",
    ])
    #expect(vault.findings.isEmpty)
  }

  @Test(arguments: [
    ("2026-10-01", "- 2026-10-02: call", true), ("2026-10-02", "- 2026-10-02: call", false),
    ("2026-10-03", "- 2026-10-02: call", false), ("2026-10-01", "- 2026-10-02: tried", false),
    ("2026-10-01", "- 2026-12-02: call", false),
  ])
  func `a field that the log has overtaken is told`(field: String, entry: String, isStale: Bool) {
    let vault = VaultOfNotes(["People/Ada.md": "---\nlast contact: \(field)\n---\n\(entry)\n"])
    let findings = vault.findings.filter { $0.contains("stale-last-contact") }
    #expect(
      findings
        == (isStale
          ? [
            "People/Ada.md:2:15: the field says \(field), the log 2026-10-02 (line 4) "
              + "[stale-last-contact]"
          ] : []))
  }

  @Test func `a person is unknown only where one is expected`() {
    let vault = VaultOfNotes([
      "People/Ada.md": """
      ---
      knows: ["[[Nobody]]", Grace Hoper, Someone else]
      introduced-by: a friend
      ---
      - 2026-10-02: coffee with [[Sam]], about [[Typography]]
        with:: [[Tmo Reyes]]
        introduced:: [[Grace Hopper]]
      """,
      "People/Grace Hopper.md": "---\nstar: yes\n---\n",
      "People/Tom Reyes.md": "---\nstar: yes\n---\n",
      "Meetings/2026-10-03.md": "---\nattendees: [\"[[Ada]]\", \"[[Nobody]]\"]\n---\n",
    ])
    #expect(
      vault.findings == [
        "Meetings/2026-10-03.md:2:24: there is no note for `Nobody` [unknown-person]",
        "People/Ada.md:2:9: there is no note for `Nobody` [unknown-person]",
        "People/Ada.md:2:23: there is no note for `Grace Hoper`; did you mean Grace Hopper? "
          + "[unknown-person]",
        "People/Ada.md:6:10: there is no note for `Tmo Reyes`; did you mean Tom Reyes? "
          + "[unknown-person]",
      ])
  }

  @Test func `each of two people of one name is told, and the second of one alias`() {
    let vault = VaultOfNotes([
      "People/Ada.md": "---\nname: Ada King\naliases: [Countess, A]\n---\n",
      "People/Byron.md": "---\nstar: yes\n---\n# Ada King\n",
      "People/Tom.md": "---\nnickname: countess\n---\n",
      "People/Zoe.md": "---\naliases: [Byron]\n---\n",
    ])
    #expect(
      vault.findings == [
        "People/Ada.md:2:7: `Ada King` is also the name in People/Byron.md [shared-name]",
        "People/Byron.md:4:3: `Ada King` is also the name in People/Ada.md [shared-name]",
        "People/Tom.md:2:11: `countess` means 2 people, the first in People/Ada.md [shared-name]",
      ])
  }

  @Test func `front matter is missed only where most people have it`() {
    let bare = "# A\n"
    let full = "---\nstar: yes\n---\n"
    #expect(
      VaultOfNotes(["People/A.md": bare, "People/B.md": full, "People/C.md": full]).findings == [
        "People/A.md:1:1: the note has no front matter [no-front-matter]"
      ])
    #expect(VaultOfNotes(["People/A.md": bare, "People/B.md": full]).findings.isEmpty)
    #expect(VaultOfNotes(["People/A.md": bare]).findings.isEmpty)
  }

  @Test func `the rarer spelling of an interest is told`() {
    let vault = VaultOfNotes([
      "People/A.md": "---\ninterests: [Letter-press, running]\n---\n",
      "People/B.md": "---\ninterests:\n  - letterpress\n---\n",
      "People/C.md": "---\ninterests: Letterpress, trail running\n---\n",
    ])
    #expect(
      vault.findings == [
        "People/A.md:2:13: elsewhere `Letter-press` is written `letterpress` [spelled-two-ways]"
      ])
  }

  @Test func `findings come by path and place`() {
    let vault = VaultOfNotes([
      "People/B.md": "---\nlast-contact: x\ncadance: 1w\n---\n- 2026-02-30: call\n",
      "People/A.md": "---\na: b: c\n---\n- 2027-01-01: call\n",
    ])
    #expect(
      vault.index.findings.map(\.code.rawValue) == [
        "yaml", "future-entry", "bad-date", "near-miss-key", "bad-entry-date",
      ])
  }
}
