import Findings
import Testing

@testable import VaultFiles

@Suite("Writing a file of the vault")
struct WritingTests {
  private let path = NotePath("Reviews/2026-11-21.md")
  private let old = Array("old".utf8)
  private let new = Array("new".utf8)

  private func vaultWithReport(mode: Int = 0o644) throws -> TemporaryVault {
    let vault = try TemporaryVault()
    try vault.makeFolder("Reviews")
    try vault.makeFile("Reviews/2026-11-21.md", "old", mode: mode)
    return vault
  }

  @Test("A new file is written, in folders that are made for it")
  func newFile() throws {
    let vault = try TemporaryVault()
    let deep = NotePath("a/b/c.md")
    #expect(try vault.open().write(new, to: deep, replacing: nil) == .written)
    #expect(vault.text("a/b/c.md") == "new")
    #expect(vault.names(in: "a/b") == ["c.md"])
  }

  @Test("A file that still holds what was read is replaced, and nothing else is left behind")
  func replaced() throws {
    let vault = try vaultWithReport()
    #expect(try vault.open().write(new, to: path, replacing: old) == .written)
    #expect(vault.text(path.text) == "new")
    #expect(vault.names(in: "Reviews") == ["2026-11-21.md"])
  }

  @Test("A file that holds the bytes already is not touched")
  func unchanged() throws {
    let vault = try vaultWithReport()
    let inode = try vault.inode(path.text)
    #expect(try vault.open().write(old, to: path, replacing: old) == .unchanged)
    #expect(try vault.open().write(old, to: path, replacing: nil) == .unchanged)
    #expect(try vault.inode(path.text) == inode)
  }

  @Test("A file that was changed, made or removed since it was read is left as it is")
  func changed() throws {
    let vault = try vaultWithReport()
    let folder = try vault.open()
    #expect(throws: VaultError.changed(path)) {
      try folder.write(new, to: path, replacing: Array("older".utf8))
    }
    #expect(throws: VaultError.changed(path)) { try folder.write(new, to: path, replacing: nil) }
    #expect(vault.text(path.text) == "old")
    for absent in [NotePath("Reviews/x.md"), NotePath("No/x.md")] {
      #expect(throws: VaultError.changed(absent)) {
        try folder.write(new, to: absent, replacing: old)
      }
    }
    #expect(vault.names() == [".vault", "Reviews"])
    #expect(vault.names(in: "Reviews") == ["2026-11-21.md"])
  }

  @Test("The file keeps its mode", arguments: [0o600, 0o640, 0o644, 0o666, 0o755] as [Int])
  func mode(mode: Int) throws {
    let vault = try vaultWithReport(mode: mode)
    try vault.open().write(new, to: path, replacing: old)
    #expect(try vault.mode(path.text) == mode)
  }

  @Test("A file that is marked as read-only is not replaced")
  func readOnly() throws {
    let vault = try vaultWithReport(mode: 0o444)
    #expect(throws: VaultError.readOnly(path)) {
      try vault.open().write(new, to: path, replacing: old)
    }
    #expect(vault.text(path.text) == "old")
  }

  @Test(
    "A path that leaves the vault is refused",
    arguments: [
      "../x.md", "a/../../x.md", "/tmp/x.md", "a//x.md", "./x.md", "", "a/", "a/..", "a/\u{0}/x.md",
    ])
  func outside(path: String) throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("a")
    #expect(throws: VaultError.outsideVault(NotePath(path))) {
      try vault.open().write(new, to: NotePath(path), replacing: nil)
    }
    #expect(vault.names() == ["a"])
    #expect(vault.names(in: "a") == [])
  }

  @Test("A folder that is a link, or a file, is not written through")
  func linkedFolder() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("v")
    try vault.makeFolder("outside")
    try vault.makeFile("v/vault.yaml")
    try vault.makeLink("v/Reviews", to: "../outside")
    try vault.makeFile("v/file")
    let folder = try VaultFolder(VaultRoot.find(from: "\(vault.path)/v", home: nil))
    for path in [NotePath("Reviews/x.md"), NotePath("file/x.md")] {
      #expect(throws: VaultError.outsideVault(path)) {
        try folder.write(new, to: path, replacing: nil)
      }
    }
    #expect(vault.names(in: "outside") == [])
  }

  @Test("What is not a file is not replaced")
  func notAFile() throws {
    let vault = try TemporaryVault()
    try vault.makePipe("pipe.md")
    try vault.makeFolder("folder.md")
    try vault.makeLink("link.md", to: "/etc/passwd")
    try vault.makeLink("broken.md", to: "nothing")
    let folder = try vault.open()
    for name in vault.names() {
      #expect(throws: VaultError.self) {
        try folder.write(new, to: NotePath(name), replacing: nil)
      }
    }
    #expect(vault.names() == ["broken.md", "folder.md", "link.md", "pipe.md"])
  }

  @Test("Nothing takes the place of a note that is in iCloud only")
  func evicted() throws {
    let vault = try TemporaryVault()
    try vault.makeFile(".Ada.md.icloud")
    let ada = NotePath("Ada.md")
    #expect(throws: VaultError.evicted(ada)) {
      try vault.open().write(new, to: ada, replacing: nil)
    }
    #expect(vault.names() == [".Ada.md.icloud", ".vault"])
    // Once it is there, a placeholder left over is not in the way.
    try vault.makeFile("Ada.md", "old")
    #expect(try vault.open().write(new, to: ada, replacing: old) == .written)
  }

  @Test("A name of 255 bytes can be written: the temporary one is short")
  func longName() throws {
    let vault = try TemporaryVault()
    let long = NotePath(String(repeating: "n", count: 252) + ".md")
    try vault.open().write(old, to: long, replacing: nil)
    try vault.open().write(new, to: long, replacing: old)
    #expect(vault.text(long.text) == "new")
  }

  @Test("A temporary file that a bad end left is not in the way")
  func staleTemporary() throws {
    let vault = try vaultWithReport()
    let stale = "Reviews/.vault-unkept-1.tmp"
    try vault.makeFile(stale, "stale")
    try vault.open().write(new, to: path, replacing: old)
    #expect(vault.text(path.text) == "new")
    #expect(vault.text(stale) == "stale")
  }

  @Test("Of many that write at once, each is told what became of it, and one file is whole")
  func atOnce() async throws {
    let vault = try vaultWithReport()
    let folder = try vault.open()
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask { [path, old] in
          let bytes = [UInt8](repeating: UInt8(number + 65), count: 50_000)
          return (try? folder.write(bytes, to: path, replacing: old)) == .written
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.contains(true))
    let text = try #require(vault.text(path.text))
    #expect(text.utf8.count == 50_000 && Set(text).count == 1)
    #expect(vault.names(in: "Reviews") == ["2026-11-21.md"])
  }

  @Test("A file is kept aside under the next name that is free")
  func keptAside() throws {
    let vault = try vaultWithReport(mode: 0o600)
    let folder = try vault.open()
    #expect(try folder.keepAside(path) == NotePath("Reviews/2026-11-21 (before 1).md"))
    #expect(try folder.keepAside(path) == NotePath("Reviews/2026-11-21 (before 2).md"))
    #expect(
      vault.names(in: "Reviews") == [
        "2026-11-21 (before 1).md", "2026-11-21 (before 2).md", "2026-11-21.md",
      ])
    #expect(vault.text("Reviews/2026-11-21 (before 2).md") == "old")
    #expect(try vault.mode("Reviews/2026-11-21 (before 1).md") == 0o600)
    #expect(throws: VaultError.changed(NotePath("x.md"))) { try folder.keepAside(NotePath("x.md")) }
  }
}
