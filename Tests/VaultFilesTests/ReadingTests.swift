import Findings
import Testing
import VaultFiles

@Suite("Reading the files of a vault")
struct ReadingTests {
  /// What reading gives for a file that holds some bytes.
  private func content(_ bytes: [UInt8]) throws -> FileContent? {
    let vault = try TemporaryVault()
    try vault.makeFile(Array("x.md".utf8), bytes)
    return try vault.open().read(NotePath("x.md"))
  }

  private func finding(_ bytes: [UInt8]) throws -> Finding? {
    guard case .refused(let finding) = try content(bytes) else { return nil }
    return finding
  }

  @Test(
    "Text is given as the bytes it is",
    arguments: [
      "", "\n", "\u{FEFF}---\r\nname: x\r\n---", "a\rb", "a\u{0}b and more text", "Zoë 李",
    ])
  func text(text: String) throws {
    #expect(try content(Array(text.utf8)) == .text(Array(text.utf8)))
  }

  @Test("Bytes that are not UTF-8 are refused, with the place of the first")
  func latin1() throws {
    let found = try #require(try finding(Array("---\nname: Ren".utf8) + [0xE9] + Array("\n".utf8)))
    #expect(found.code == .notUTF8)
    #expect(found.place.line == 2 && found.place.column == 10)
    #expect(found.message == "a byte that is not UTF-8: 0xE9")
    #expect(found.place.excerpt == "name: Ren\u{FFFD}")
  }

  @Test("UTF-16 is recognised, with a byte order mark or without")
  func utf16() throws {
    let text = Array("---\nname: Ada Lovelace\n---\n".utf16)
    let little = text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      let found = try #require(try finding(bytes))
      #expect(found.code == .notUTF8)
      #expect(found.message == "looks like UTF-16")
      #expect(found.place.line == 1)
    }
    let chinese: [UInt8] = [0xFF, 0xFE, 0x4E, 0x67, 0xF7, 0x96]
    #expect(try finding(chinese)?.message == "looks like UTF-16")
  }

  @Test("A file that is full of NUL bytes is refused; a few are left to be reported later")
  func nuls() throws {
    let full = [UInt8](repeating: 0, count: 512)
    #expect(try finding(full)?.message == "holds mostly NUL bytes, as after a crash")
    let cut = Array("one\ntwo\n".utf8) + full
    let found = try #require(try finding(cut))
    #expect(found.place.line == 3 && found.place.column == 1)
    let few = Array(String(repeating: "text ", count: 20).utf8) + [0, 0, 0]
    #expect(try content(few) == .text(few))
  }

  @Test("A file of up to 5 MB is read, a larger one is not, even if it takes no room on the disk")
  func size() throws {
    let vault = try TemporaryVault()
    let limit = VaultFolder.largestFile
    try vault.makeFile(Array("limit.md".utf8), [UInt8](repeating: 0x61, count: limit))
    try vault.makeFile(Array("over.md".utf8), [UInt8](repeating: 0x61, count: limit + 1))
    try vault.makeFile("sparse.md")
    try vault.resize("sparse.md", to: 1_000_000_000_000)
    let folder = try vault.open()
    guard case .text(let bytes) = folder.read(NotePath("limit.md")) else {
      Issue.record("not read")
      return
    }
    #expect(bytes.count == limit)
    for name in ["over.md", "sparse.md"] {
      guard case .refused(let finding) = folder.read(NotePath(name)) else {
        Issue.record("not refused: \(name)")
        continue
      }
      #expect(finding.code == .tooLarge)
      #expect(finding.message == "larger than 5 MB")
    }
  }

  @Test("What is not a file is not read, and a pipe does not make it wait")
  func special() throws {
    let vault = try TemporaryVault()
    try vault.makePipe("pipe.md")
    try vault.makeFolder("folder.md")
    try vault.makeSocket("socket.md")
    try vault.makeFile("real.md")
    try vault.makeLink("link.md", to: "real.md")
    let folder = try vault.open()
    let codes: [(String, FindingCode)] = [
      ("pipe.md", .notARegularFile), ("folder.md", .notARegularFile), ("socket.md", .unreadable),
      ("link.md", .unreadable), ("real.md/x.md", .unreadable),
    ]
    for (name, code) in codes {
      guard case .refused(let finding) = folder.read(NotePath(name)) else {
        Issue.record("read: \(name)")
        continue
      }
      #expect(finding.code == code, "\(name)")
    }
  }

  @Test("A file that is not there is nothing; one that was listed is a finding")
  func gone() throws {
    let vault = try TemporaryVault()
    try vault.makeFile("x.md")
    let folder = try vault.open()
    let file = try #require(try vault.list().files.first)
    try vault.remove("x.md")
    #expect(folder.read(NotePath("x.md")) == nil)
    guard case .refused(let finding) = folder.read(file) else {
      Issue.record("read")
      return
    }
    #expect(finding.code == .unreadable)
    #expect(finding.message == "gone since it was listed")
  }

  @Test("A file without permission is a finding", .disabled(if: isRoot, "root reads all"))
  func permission() throws {
    let vault = try TemporaryVault()
    try vault.makeFile("x.md", mode: 0)
    guard case .refused(let finding) = try vault.open().read(NotePath("x.md")) else {
      Issue.record("read")
      return
    }
    #expect(finding.message == "cannot be read: permission is denied")
  }

  @Test("A name that is not UTF-8 is read by its bytes")
  func oddName() throws {
    let vault = try TemporaryVault()
    try vault.makeFile([0xFF, 0x2E, 0x6D, 0x64], Array("odd".utf8))
    let file = try #require(try vault.list().files.first)
    #expect(try vault.open().read(file) == .text(Array("odd".utf8)))
  }

  @Test("Several threads read from one folder at once")
  func threads() async throws {
    let vault = try TemporaryVault()
    for number in 0..<50 { try vault.makeFile("\(number).md", "note \(number)") }
    let folder = try vault.open()
    let read = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<50).count {
            folder.read(NotePath("\($0).md")) == .text(Array("note \($0)".utf8)) && task >= 0
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(read == 8 * 50)
  }
}
