import Findings
import Testing
import VaultFiles
import VaultSettings

@Suite("Listing the files of a vault")
struct ListingTests {
  private func paths(_ listing: FileListing) -> [String] { listing.files.map(\.path.text) }

  private func listed(_ listing: FileListing) -> [String] {
    listing.findings.map { "\($0.path.text): \($0.code.rawValue): \($0.message)" }
  }

  @Test("Notes are found at any depth and listed in the order of their bytes")
  func order() throws {
    let vault = try TemporaryVault()
    for folder in ["a", "a/b"] { try vault.makeFolder(folder) }
    for file in ["z.md", "a/b/x.md", "a/x.MD", "a.md", "a/y.Markdown", "é.md", "B.md"] {
      try vault.makeFile(file)
    }
    let listing = try vault.list()
    #expect(
      paths(listing) == ["B.md", "a.md", "a/b/x.md", "a/x.MD", "a/y.Markdown", "z.md", "é.md"])
    #expect(listing.findings.isEmpty)
  }

  @Test("A file is listed with its size, times and inode")
  func status() throws {
    let vault = try TemporaryVault()
    try vault.makeFile("x.md", "12345")
    let first = try #require(try vault.list().files.first)
    #expect(first.size == 5)
    #expect(first.inode == (try vault.inode("x.md")))
    #expect(first.modified > 1_700_000_000_000_000_000 && first.changed >= first.modified)
    try vault.makeFile("x.md", "123456")
    let second = try #require(try vault.list().files.first)
    #expect(second.size == 6 && second.inode == first.inode)
  }

  @Test("In a folder of many files each is what it is in one of few")
  func many() throws {
    let vault = try TemporaryVault()
    let count = 1_500
    for number in 0..<count {
      try vault.makeFile("\(number).md", String(repeating: "x", count: number))
    }
    try vault.makePipe("pipe.md")
    try vault.makeLink("link.md", to: "7.md")
    let listing = try vault.list()
    #expect(listing.files.allSatisfy { $0.path.text == "\($0.size).md" })
    #expect(Set(listing.files.map(\.inode)).count == count && listing.files.count == count)
    #expect(
      listed(listing) == [
        "link.md: link-twin: a link to 7.md",
        "pipe.md: not-a-regular-file: a named pipe, not a file",
      ])
  }

  @Test("What is not a note, folders with a dot and files with a dot are passed over in silence")
  func passedOver() throws {
    let vault = try TemporaryVault()
    for folder in [".obsidian", ".trash", "a"] { try vault.makeFolder(folder) }
    for file in [
      ".obsidian/x.md", ".trash/y.md", "a/.hidden.md", "a/.md", "a/photo.png", "a/x.md.", "a/md",
      "a/x.mdx", "a/~$x.md", ".#x.md", "#x.md#", "x.md~",
    ] { try vault.makeFile(file) }
    let listing = try vault.list()
    #expect(paths(listing) == [])
    #expect(listed(listing) == [])
  }

  @Test("What settings ignore, by name or by path, is not listed")
  func ignored() throws {
    let vault = try TemporaryVault()
    for folder in ["Attachments", "a", "a/Attachments", "a/Old", "Old"] {
      try vault.makeFolder(folder)
      try vault.makeFile("\(folder)/x.md")
    }
    try vault.makeFile("a/skip.md")
    var settings = Settings()
    settings.ignored = ["Attachments/", "./a/Old", "skip.md"]
    #expect(paths(try vault.list(settings)) == ["Old/x.md", "a/x.md"])
  }

  @Test("What settings ignore is compared as text, whatever its Unicode form")
  func ignoredInAnotherForm() throws {
    let vault = try TemporaryVault()
    for folder in ["Cafe\u{301}", "Cafe"] {
      try vault.makeFolder(folder)
      try vault.makeFile("\(folder)/x.md")
    }
    var settings = Settings()
    settings.ignored = ["Caf\u{e9}"]
    #expect(paths(try vault.list(settings)) == ["Cafe/x.md"])
  }

  @Test("A folder named like a note is said to be one, and the notes in it are listed")
  func folderNamedAsNote() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("dir.md")
    try vault.makeFile("dir.md/inside.md")
    let listing = try vault.list()
    #expect(paths(listing) == ["dir.md/inside.md"])
    #expect(listed(listing) == ["dir.md: folder-named-as-note: a folder with the name of a note"])
    #expect(listing.findings.first?.severity == .warning)
  }

  @Test("A pipe and a socket are never opened, and reported")
  func special() throws {
    let vault = try TemporaryVault()
    try vault.makePipe("pipe.md")
    try vault.makeSocket("socket.md")
    try vault.makePipe("pipe.txt")
    let listing = try vault.list()
    #expect(paths(listing) == [])
    #expect(
      listed(listing) == [
        "pipe.md: not-a-regular-file: a named pipe, not a file",
        "socket.md: not-a-regular-file: a socket, not a file",
      ])
  }

  @Test("A device is never opened, and reported", .enabled(if: isRoot, "only root makes devices"))
  func device() throws {
    let vault = try TemporaryVault()
    try vault.makeDevice("zero.md")
    let listing = try vault.list()
    #expect(paths(listing) == [])
    #expect(listed(listing) == ["zero.md: not-a-regular-file: a device, not a file"])
  }

  @Test("A folder that cannot be listed is one finding", .disabled(if: isRoot, "root reads all"))
  func unreadableFolder() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("locked")
    try vault.makeFile("x.md")
    try vault.setMode("locked", 0)
    let listing = try vault.list()
    try vault.setMode("locked", 0o755)
    #expect(paths(listing) == ["x.md"])
    #expect(listed(listing) == ["locked: unreadable: cannot be listed: permission is denied"])
  }

  @Test("Folders are walked a hundred deep; what lies deeper is one finding")
  func depth() throws {
    let vault = try TemporaryVault()
    var folder = ""
    for depth in 1...103 {
      folder += depth == 1 ? "d" : "/d"
      try vault.makeFolder(folder)
      try vault.makeFile("\(folder)/x.md")
    }
    let listing = try vault.list()
    #expect(listing.files.count == 100)
    #expect(listing.findings.map(\.code) == [.pathTooLong])
    #expect(listing.findings.first?.path.folders.count == 100)
  }

  @Test("A path longer than the system takes is one finding, and the rest is listed")
  func longPath() throws {
    let vault = try TemporaryVault()
    try vault.makeFile("x.md")
    try vault.makeDeepFolders(named: String(repeating: "d", count: 250), count: 20)
    let listing = try vault.list()
    #expect(paths(listing) == ["x.md"])
    #expect(listing.findings.map(\.code) == [.pathTooLong])
  }

  @Test("A name of 255 bytes and a name that is not UTF-8 are listed as the bytes they are")
  func oddNames() throws {
    let vault = try TemporaryVault()
    let long = Array(repeating: UInt8(ascii: "n"), count: 252) + Array(".md".utf8)
    let odd = Array("bad-".utf8) + [0xFF] + Array("-name.md".utf8)
    for name in [long, odd] { try vault.makeFile(name, []) }
    #expect(try vault.list().files.map(\.path.bytes) == [odd, long])
  }

  @Test("A folder that is gone when it is listed is an error that names it")
  func gone() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("v")
    try vault.makeFile("v/vault.yaml")
    let root = try VaultRoot.find(from: "\(vault.path)/v", home: nil)
    try vault.remove("v/vault.yaml")
    try vault.removeFolder("v")
    #expect(throws: VaultError.unreadableFolder(root.path, reason: "it is not there")) {
      try VaultFolder(root)
    }
  }

  @Test("A vault that is moved during a run is still the one that was opened")
  func moved() throws {
    let vault = try TemporaryVault()
    for folder in ["v", "v/a"] { try vault.makeFolder(folder) }
    try vault.makeFile("v/vault.yaml")
    try vault.makeFile("v/a/x.md", "old")
    let opened = try VaultFolder(VaultRoot.find(from: "\(vault.path)/v", home: nil))
    try vault.move("v", to: "w")
    for folder in ["v", "v/a"] { try vault.makeFolder(folder) }
    try vault.makeFile("v/a/x.md", "another")
    let file = try #require(try opened.list(Settings()).files.first)
    #expect(opened.read(file) == .text(Array("old".utf8)))
  }
}
