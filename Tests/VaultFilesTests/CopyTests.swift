import Findings
import Testing
import VaultFiles

@Suite("Copies and twins in a vault")
struct CopyTests {
  private func list(_ files: String...) throws -> FileListing {
    let vault = try TemporaryVault()
    for file in files { try vault.makeFile(file) }
    return try vault.list()
  }

  private func listed(_ listing: FileListing) -> [String] {
    listing.findings.map { "\($0.path.text): \($0.code.rawValue): \($0.message)" }
  }

  @Test("A conflict copy is not listed as a note; the finding names the original")
  func conflictCopy() throws {
    let listing = try list("Ada.md", "Ada (conflicted copy 2026-11-20).md", "Ada.md.orig")
    #expect(listing.files.map(\.path.text) == ["Ada.md"])
    #expect(
      listing.copies.map(\.path.text) == ["Ada (conflicted copy 2026-11-20).md", "Ada.md.orig"])
    #expect(listing.copies.map(\.original.text) == ["Ada.md", "Ada.md"])
    #expect(
      listed(listing) == [
        "Ada (conflicted copy 2026-11-20).md: conflict-copy: a sync or merge tool's copy of Ada.md",
        "Ada.md.orig: conflict-copy: a sync or merge tool's copy of Ada.md",
      ])
  }

  @Test("A conflict copy whose original is gone says so")
  func orphan() throws {
    let listing = try list("Ada_conflict-20261120-101112.md")
    #expect(listing.files.isEmpty)
    #expect(
      listing.findings.map(\.message) == [
        "a sync or merge tool's copy of Ada.md, which is not there any more"
      ])
  }

  @Test("OneDrive's copy is one only beside its original")
  func oneDrive() throws {
    let alone = try list("Ada-DESKTOP-ABC1234.md")
    #expect(alone.files.map(\.path.text) == ["Ada-DESKTOP-ABC1234.md"])
    #expect(alone.findings.isEmpty)
    let beside = try list("Ada-DESKTOP-ABC1234.md", "Ada.md")
    #expect(beside.files.map(\.path.text) == ["Ada.md"])
    #expect(beside.copies.map(\.original.text) == ["Ada.md"])
  }

  @Test("A name with a 2 at its end stays a note, with a warning beside the name without")
  func perhapsCopy() throws {
    #expect(try list("Ada 2.md").findings.isEmpty)
    let beside = try list("Ada 2.md", "Ada.md")
    #expect(beside.files.count == 2)
    #expect(beside.copies.isEmpty)
    #expect(listed(beside) == ["Ada 2.md: perhaps-copy: perhaps iCloud's copy of Ada.md"])
  }

  @Test("iCloud's placeholder says that the note is elsewhere, unless the note is there")
  func placeholder() throws {
    let evicted = try list(".Ada.md.icloud")
    #expect(evicted.files.isEmpty)
    #expect(listed(evicted) == ["Ada.md: evicted: in iCloud and not on this machine"])
    #expect(try list(".Ada.md.icloud", "Ada.md").findings.isEmpty)
  }

  @Test(
    "Names that differ only in case or Unicode form are both listed, each told of the other",
    arguments: [
      ("case.md", "Case.md"), ("ada.md", "ada.MD"), ("Jos\u{e9}.md", "Jose\u{301}.md"),
      ("JOS\u{c9}.md", "jose\u{301}.md"), ("\u{212A}elvin.md", "Kelvin.md"), ("ÅSA.md", "åsa.md"),
    ])
  func twins(one: String, other: String) throws {
    let listing = try list(one, other, "bystander.md")
    #expect(listing.files.count == 3)
    let paths = [NotePath(one), NotePath(other)].sorted()
    #expect(listing.findings.map(\.path) == paths)
    #expect(listing.findings.map(\.code) == [.twinName, .twinName])
    let message = "differs from \(paths[1].text) only in case or in the form of its letters"
    #expect(Array(listing.findings[0].message.utf8) == Array(message.utf8))
  }

  @Test("Of three names that are one on a Mac, each is told of the first other")
  func threeTwins() throws {
    let listing = try list("ada.md", "Ada.md", "ADA.md")
    #expect(listing.findings.map(\.path.text) == ["ADA.md", "Ada.md", "ada.md"])
    let twins = listing.findings.map { $0.message.split(separator: " ")[2] }
    #expect(twins == ["Ada.md", "ADA.md", "ADA.md"])
  }

  @Test("Names in different folders, and names that are not UTF-8, are no twins")
  func noTwins() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("a")
    for file in ["a/x.md", "X.md"] { try vault.makeFile(file) }
    for byte: UInt8 in [0xFE, 0xFF] { try vault.makeFile([byte] + Array(".md".utf8), []) }
    let listing = try vault.list()
    #expect(listing.files.count == 4)
    #expect(listing.findings.isEmpty)
  }
}
