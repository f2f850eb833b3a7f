import Findings
import Testing

@testable import VaultFiles

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What belongs to a file besides its bytes.
@Suite("Owner, access list and attributes of a file that is replaced")
struct AttributeTests {
  private let vault: TemporaryVault
  private let old = Array("old".utf8)
  private let new = Array("new".utf8)

  init() throws {
    vault = try TemporaryVault()
    try vault.makeFile("x.md", "old", mode: 0o640)
  }

  private func replace() throws {
    try vault.open().write(new, to: NotePath("x.md"), replacing: old)
    #expect(vault.text("x.md") == "new")
  }

  @Test("Extended attributes are kept")
  func extended() throws {
    let tags = Array("blue\0with a zero".utf8)
    guard vault.setAttribute("user.tags", tags, of: "x.md"),
      vault.setAttribute("user.empty", [], of: "x.md")
    else { return print("SKIPPED: this disk has no extended attributes") }
    try replace()
    #expect(vault.attribute("user.tags", of: "x.md") == tags)
    #expect(vault.attribute("user.empty", of: "x.md") == [])
  }

  /// An access list: the owner reads and writes, user 7 reads, the group reads, the rest nothing.
  private static let list: [UInt8] = [
    2, 0, 0, 0,
    1, 0, 6, 0, 255, 255, 255, 255,
    2, 0, 4, 0, 7, 0, 0, 0,
    4, 0, 4, 0, 255, 255, 255, 255,
    16, 0, 4, 0, 255, 255, 255, 255,
    32, 0, 0, 0, 255, 255, 255, 255,
  ]

  @Test("An access list is kept")
  func accessList() throws {
    guard vault.setAttribute("system.posix_acl_access", Self.list, of: "x.md") else {
      return print("SKIPPED: this disk has no access lists")
    }
    try replace()
    #expect(vault.attribute("system.posix_acl_access", of: "x.md") == Self.list)
  }

  @Test("A list that the folder gives to new files is not given to one that had none")
  func folderList() throws {
    guard vault.setAttribute("system.posix_acl_default", Self.list, of: "") else {
      return print("SKIPPED: this disk has no access lists")
    }
    try replace()
    #expect(vault.attribute("system.posix_acl_access", of: "x.md") == nil)
    #expect(try vault.mode("x.md") == 0o640)
  }

  @Test("Owner and group are kept", .enabled(if: isRoot, "only root can give a file away"))
  func owner() throws {
    let path = vault.path + "/x.md"
    #expect(chown(path, 12_345, 23_456) == 0)
    try replace()
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_uid == 12_345 && status.st_gid == 23_456)
    #expect(try vault.mode("x.md") == 0o640)
  }

  @Test(
    "Where the group cannot be kept, another group gets no rights by that",
    .enabled(if: isRoot, "only root can become somebody else"))
  func group() async {
    await #expect(processExitsWith: .success) {
      let vault = try TemporaryVault()
      try vault.makeFile("x.md", "old", mode: 0o664)
      #expect(chown(vault.path + "/x.md", 65_534, 23_456) == 0)
      #expect(chown(vault.path, 65_534, 65_534) == 0)
      #expect(setgroups(0, nil) == 0 && setegid(65_534) == 0 && seteuid(65_534) == 0)
      try vault.open().write(
        Array("new".utf8), to: NotePath("x.md"), replacing: Array("old".utf8))
      #expect(try vault.mode("x.md") == 0o644)
      #expect(seteuid(0) == 0 && setegid(0) == 0)
    }
  }

  @Test(
    "A file that one may not write is not replaced, though the folder would allow it",
    .enabled(if: isRoot, "only root can become somebody else"))
  func mayNotWrite() async {
    await #expect(processExitsWith: .success) {
      let vault = try TemporaryVault()
      try vault.makeFile("x.md", "old", mode: 0o644)
      try vault.setMode("", 0o777)
      #expect(setegid(65_534) == 0 && seteuid(65_534) == 0)
      #expect(throws: VaultError.readOnly(NotePath("x.md"))) {
        try vault.open().write(
          Array("new".utf8), to: NotePath("x.md"), replacing: Array("old".utf8))
      }
      #expect(seteuid(0) == 0 && setegid(0) == 0)
      #expect(vault.text("x.md") == "old")
    }
  }
}
