import Days
import People
import Testing
import VaultIndex

/// The newest of the contacts and of `last-contact`, none of them after the day.
@Suite struct LastContactTests {
  @Test(arguments: [
    ("", "- 2026-10-02: call", "2026-10-02 call :4"),
    ("last-contact: 2026-08-08", "", "2026-08-08 :2"),
    ("last-contact: 2026-08-08", "- 2026-10-02: call", "2026-10-02 call :4"),
    ("last-contact: 2026-11-01", "- 2026-10-02: call", "2026-11-01 :2"),
    ("last-contact: 2026-10-02", "- 2026-10-02: call", "2026-10-02 call :4"),
    ("last-contact: 2027-01-01", "- 2026-10-02: call", "2026-10-02 call :4"),
    ("last-contact: 2026-08-08", "- 2027-01-01: call", "2026-08-08 :2"),
    ("last-contact: 2026-08-08", "- 2026-10-02: tried", "2026-08-08 :2"),
    ("last-contact: 2026-11-21", "- 2026-11-22: call", "2026-11-21 :2"),
    ("last-contact: 2027-01-01", "- 2027-01-02: call", "none"),
    ("", "- 2026-10-02: note, she moved", "none"),
  ])
  func `it is the newest day on which we were in touch`(field: String, entry: String, last: String)
  {
    let vault = VaultOfNotes(["People/Ada.md": "---\n\(field)\n---\n\(entry)\n"])
    let contact = vault.person("Ada")?.lastContact(on: vault.day)
    let told = contact.map { "\($0.day) \($0.kind.map { $0 + " " } ?? "")\(":")\($0.line)" }
    #expect(told ?? "none" == last)
  }
}
