import Testing
import VaultFiles

@Suite("Finding the root of a vault")
struct VaultRootTests {
  /// The root found from a folder below the temporary one, as a path below that.
  private func root(from folder: String, in vault: TemporaryVault, home: String? = nil) throws
    -> String
  {
    let home = home.map { "\(vault.path)/\($0)" }
    let root = try VaultRoot.find(from: "\(vault.path)/\(folder)", home: home)
    return String(root.path.dropFirst(vault.path.count))
  }

  @Test(
    "The nearest folder upward with vault.yaml is the root, else with .obsidian, else with .git",
    arguments: [
      (["a/b/vault.yaml", "a/vault.yaml"], "/a/b"),
      (["a/vault.yaml"], "/a"),
      (["a/vault.yaml", "a/b/.obsidian", "a/b/c/.git"], "/a"),
      (["a/.obsidian", "a/b/.git"], "/a"),
      (["a/.git"], "/a"),
      ([], "/a/b/c"),
    ])
  func nearestMark(marks: [String], expected: String) throws {
    let vault = try TemporaryVault()
    for folder in ["a", "a/b", "a/b/c"] { try vault.makeFolder(folder) }
    for mark in marks { try vault.makeFile(mark) }
    #expect(try root(from: "a/b/c", in: vault) == expected)
  }

  @Test("A home folder is refused")
  func home() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("home")
    try vault.makeFolder("home/.obsidian")
    let path = "\(vault.path)/home"
    #expect(throws: VaultError.notAVault(path)) { try VaultRoot.find(from: path, home: path) }
  }

  @Test("A home folder with vault.yaml is a vault")
  func homeWithSettings() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("home")
    try vault.makeFile("home/vault.yaml")
    #expect(try root(from: "home", in: vault, home: "home") == "/home")
  }

  @Test("A .git in the home folder does not make the notes below it part of the home folder")
  func markInHome() throws {
    let vault = try TemporaryVault()
    for folder in ["home", "home/.git", "home/notes"] { try vault.makeFolder(folder) }
    #expect(try root(from: "home/notes", in: vault, home: "home") == "/home/notes")
  }

  @Test("A folder that is named is the root, whatever stands above it")
  func namedFolder() throws {
    let vault = try TemporaryVault()
    for folder in ["a", "a/.git", "a/b"] { try vault.makeFolder(folder) }
    try vault.makeFile("a/vault.yaml")
    let path = "\(vault.path)/a/b"
    #expect(try VaultRoot.at(path + "/../b", home: nil).path == path)
    #expect(throws: VaultError.notAVault(path)) { try VaultRoot.at(path, home: path) }
    #expect(throws: VaultError.noSuchFolder("/nowhere")) {
      try VaultRoot.at("/nowhere", home: nil)
    }
    #expect(throws: VaultError.notAFolder("\(vault.path)/a/vault.yaml")) {
      try VaultRoot.at("\(vault.path)/a/vault.yaml", home: nil)
    }
  }

  @Test("The root of the disk is refused")
  func rootOfTheDisk() {
    #expect(throws: VaultError.notAVault("/")) { try VaultRoot.find(from: "/", home: nil) }
  }

  @Test("A link to a vault leads to the folder itself")
  func link() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder("real")
    try vault.makeLink("shortcut", to: "real")
    #expect(try root(from: "shortcut", in: vault) == "/real")
  }

  @Test("A folder that is not there, and a file, are named in a sentence")
  func noFolder() throws {
    let vault = try TemporaryVault()
    try vault.makeFile("file")
    let absent = "\(vault.path)/absent"
    let file = "\(vault.path)/file"
    #expect(throws: VaultError.noSuchFolder(absent)) { try VaultRoot.find(from: absent, home: nil) }
    #expect(throws: VaultError.notAFolder(file)) { try VaultRoot.find(from: file, home: nil) }
    #expect(throws: VaultError.noSuchFolder("")) { try VaultRoot.find(from: "", home: nil) }
    #expect(VaultError.noSuchFolder("x").message == "There is no folder x.")
    #expect(VaultError.notAFolder("x").remedy == "Name the folder that holds the notes.")
  }
}
