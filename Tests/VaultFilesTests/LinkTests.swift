import Findings
import Testing
import VaultFiles

@Suite("Links in a vault")
struct LinkTests {
  /// The one finding about a link, which is the only note in the vault beside `real.md`.
  private func finding(_ target: String) throws -> Finding? {
    let vault = try TemporaryVault()
    try vault.makeFolder("Attachments")
    try vault.makeFile("Attachments/x.md")
    try vault.makeFile("real.md")
    try vault.makeFile("text.txt")
    try vault.makeLink("second.md", to: "real.md")
    try vault.makeLink("link.md", to: target)
    let listing = try vault.list()
    #expect(listing.files.map(\.path.text) == ["real.md"])
    return listing.findings.first { $0.path == NotePath("link.md") }
  }

  @Test(
    "A link is never a person of its own",
    arguments: [
      ("real.md", FindingCode.linkTwin, "a link to real.md"),
      ("./Attachments/../real.md", .linkTwin, "a link to real.md"),
      ("second.md", .linkTwin, "a link to real.md"),
      ("/etc/passwd", .linkOutside, "a link to /etc/passwd, outside the vault"),
      ("/dev/zero", .linkOutside, "a link to /dev/zero, outside the vault"),
      ("nothing.md", .unreadable, "a link to what is not there"),
      ("link.md", .unreadable, "a link that leads back to itself"),
      (
        "Attachments/x.md", .notARegularFile,
        "a link to Attachments/x.md, which is not among the notes"
      ),
      ("text.txt", .notARegularFile, "a link to text.txt, which is not among the notes"),
    ])
  func link(target: String, code: FindingCode, message: String) throws {
    let found = try #require(try finding(target))
    #expect(found.code == code)
    #expect(found.message == message)
  }

  @Test("A link to a folder is passed over in silence, even with the name of a note")
  func linkToFolder() throws {
    #expect(try finding("..") == nil)
    #expect(try finding("/etc") == nil)
  }

  @Test("Folders reached through links are not walked, so that walking ends")
  func loop() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("a")
    try vault.makeFile("a/x.md")
    try vault.makeLink("a/up", to: "..")
    try vault.makeLink("b", to: "a")
    try vault.makeLink("c", to: "/usr/share")
    let listing = try vault.list()
    #expect(listing.files.map(\.path.text) == ["a/x.md"])
    #expect(listing.findings.isEmpty)
  }

  @Test("Two names of one file are both listed, and each is told of the other")
  func hardLink() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("b")
    try vault.makeFile("a.md")
    try vault.makeHardLink("b/c.md", to: "a.md")
    let listing = try vault.list()
    #expect(listing.files.map(\.path.text) == ["a.md", "b/c.md"])
    #expect(listing.findings.map(\.code) == [.hardLink, .hardLink])
    #expect(
      listing.findings.map(\.message) == [
        "the same file as b/c.md, by a hard link", "the same file as a.md, by a hard link",
      ])
  }

  @Test("A note with a second name outside the vault is an ordinary note")
  func hardLinkOutside() throws {
    let vault = try TemporaryVault()
    for folder in ["v", "v/.backup"] { try vault.makeFolder(folder) }
    try vault.makeFile("v/a.md")
    try vault.makeHardLink("v/.backup/a.md", to: "v/a.md")
    #expect(try vault.list().findings.isEmpty)
  }
}
