import Findings
import Testing

@testable import VaultFiles

@Suite("The folder that the program keeps for itself")
struct StateFolderTests {
  @Test("It is made with a file that hides it from git, and once more changes nothing")
  func made() throws {
    let vault = try TemporaryVault()
    for _ in 1...2 {
      let folder = try vault.open().makeStateFolder()
      #expect(folder.fullPath == vault.path + "/.vault")
      #expect(vault.names(in: ".vault") == [".gitignore"])
      #expect(vault.text(".vault/.gitignore") == "*\n")
    }
  }

  @Test("Nobody else may look into it")
  func mode() throws {
    let vault = try TemporaryVault()
    _ = try vault.open().makeStateFolder()
    #expect(try vault.mode(".vault") == 0o700)
    #expect(try vault.mode(".vault/.gitignore") == 0o600)
  }

  @Test("What somebody wrote into its list for git stays")
  func ownList() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder(".vault")
    try vault.makeFile(".vault/.gitignore", "index.sqlite\n")
    _ = try vault.open().makeStateFolder()
    #expect(vault.text(".vault/.gitignore") == "index.sqlite\n")
  }

  @Test("A list that a full disk has left empty is written")
  func emptyList() throws {
    let vault = try TemporaryVault()
    try vault.makeFolder(".vault")
    try vault.makeFile(".vault/.gitignore", "")
    _ = try vault.open().makeStateFolder()
    #expect(vault.text(".vault/.gitignore") == "*\n")
  }

  @Test("A link or a file of its name is not followed and stays")
  func inTheWay() throws {
    let outside = try TemporaryVault()
    let linked = try TemporaryVault()
    try linked.makeLink(".vault", to: outside.path)
    let file = try TemporaryVault()
    try file.makeFile(".vault", "mine")
    for vault in [linked, file] {
      #expect(throws: VaultError.outsideVault(StateFolder.path)) {
        try vault.open().makeStateFolder()
      }
      #expect(try vault.open().presentStateFolder == nil)
    }
    #expect(outside.names(in: "") == [])
    #expect(file.text(".vault") == "mine")
  }

  @Test("It is only found, not made, where nothing is to be kept")
  func found() throws {
    let vault = try TemporaryVault()
    #expect(try vault.open().presentStateFolder == nil)
    #expect(vault.names(in: "") == [])
    _ = try vault.open().makeStateFolder()
    #expect(try vault.open().presentStateFolder?.fullPath == vault.path + "/.vault")
  }

  @Test("What lies in it is no note")
  func unread() throws {
    let vault = try TemporaryVault()
    _ = try vault.open().makeStateFolder()
    try vault.makeFile(".vault/Ada.md", "# Ada\n")
    #expect(try vault.list().files == [])
  }
}
