import Days
import Findings
import Testing

@testable import VaultFiles

@Suite("A run that changes notes")
struct WritingRunTests {
  private let ada = NotePath("People/Ada.md")
  private let ben = NotePath("People/Ben.md")
  private let old = Array("old".utf8)
  private let new = Array("new".utf8)

  private func vaultOfTwo() throws -> TemporaryVault {
    let vault = try TemporaryVault()
    try vault.makeFolder("People")
    for note in [ada, ben] { try vault.makeFile(note.text, "old") }
    return vault
  }

  private func begin(in vault: TemporaryVault) throws -> WritingRun {
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    return try vault.open().beginWriting("log Ada", on: day)
  }

  @Test("The version that was replaced is kept, for its owner alone")
  func replaced() throws {
    let vault = try vaultOfTwo()
    let run = try begin(in: vault)
    #expect(run.id == nil)
    #expect(try run.replace(ada, from: old, with: new) == .written)
    #expect(run.id?.description == "2026-11-21-1")
    #expect(vault.text("People/Ada.md") == "new")
    #expect(vault.names(in: "People") == ["Ada.md", "Ben.md"])
    #expect(vault.names(in: ".vault/undo/2026-11-21-1") == ["1", "about", "changes-1"])
    #expect(vault.text(".vault/undo/2026-11-21-1/1") == "old")
    #expect(vault.text(".vault/undo/2026-11-21-1/about") == "log Ada\n")
    for folder in [".vault", ".vault/undo", ".vault/undo/2026-11-21-1"] {
      #expect(try vault.mode(folder) == 0o700, "\(folder)")
    }
    for file in ["1", "about", "changes-1"] {
      #expect(try vault.mode(".vault/undo/2026-11-21-1/\(file)") == 0o600, "\(file)")
    }
  }

  @Test("What changes nothing writes nothing, and leaves nothing to undo")
  func unchanged() throws {
    let vault = try vaultOfTwo()
    let inode = try vault.inode("People/Ada.md")
    let run = try begin(in: vault)
    #expect(try run.replace(ada, from: old, with: old) == .unchanged)
    #expect(run.id == nil)
    #expect(vault.names(in: ".vault/undo") == [])
    #expect(try vault.inode("People/Ada.md") == inode)
  }

  @Test("Runs of one day are counted, and each keeps its own")
  func counted() throws {
    let vault = try vaultOfTwo()
    for number in 1...11 {
      let run = try begin(in: vault)
      let text = { (number: Int) in number == 0 ? old : Array("\(number)".utf8) }
      try run.replace(ada, from: text(number - 1), with: text(number))
      #expect(run.id?.description == "2026-11-21-\(number)")
    }
    #expect(vault.text(".vault/undo/2026-11-21-11/1") == "10")
  }

  @Test("Of several changes one that is refused takes back all others")
  func allOrNothing() throws {
    let vault = try vaultOfTwo()
    let absent = NotePath("People/Cy.md")
    let taken = NotePath("People/Ben.md")
    let refused: [(FileChange, VaultError)] = [
      (.replace(ben, from: Array("other".utf8), with: new), .changed(ben)),
      (.replace(absent, from: old, with: new), .changed(absent)),
      (.create(taken, new), .taken(taken)),
      (.move(NotePath("People/Ada.md"), to: taken, from: old, with: old), .taken(taken)),
    ]
    for (change, error) in refused {
      let run = try begin(in: vault)
      #expect(throws: error) {
        try run.change([.replace(ada, from: old, with: new), change])
      }
      #expect(run.id == nil)
      #expect(vault.text("People/Ada.md") == "old")
      #expect(vault.text("People/Ben.md") == "old")
      #expect(vault.names(in: "People") == ["Ada.md", "Ben.md"])
      #expect(vault.names(in: ".vault/undo") == [])
    }
  }

  @Test("One that is refused only when it is its turn takes back all others")
  func refusedLate() throws {
    let vault = try vaultOfTwo()
    let run = try begin(in: vault)
    // The second is planned against what is there before the first is made.
    #expect(throws: VaultError.changed(ada)) {
      try run.change([
        .replace(ben, from: old, with: new), .replace(ada, from: old, with: new),
        .replace(ada, from: old, with: Array("newer".utf8)),
      ])
    }
    #expect(vault.text("People/Ada.md") == "old")
    #expect(vault.text("People/Ben.md") == "old")
    #expect(vault.names(in: "People") == ["Ada.md", "Ben.md"])
    #expect(vault.names(in: ".vault/undo") == [])
  }

  @Test("After a change that is refused further ones are made")
  func goesOn() throws {
    let vault = try vaultOfTwo()
    let run = try begin(in: vault)
    try run.replace(ben, from: old, with: new)
    #expect(throws: VaultError.changed(ada)) { try run.replace(ada, from: new, with: old) }
    try run.replace(ada, from: old, with: new)
    #expect(
      vault.names(in: ".vault/undo/2026-11-21-1") == ["1", "2", "about", "changes-1", "changes-2"])
  }

  @Test("A new note never takes the place of another file")
  func created() throws {
    let vault = try vaultOfTwo()
    let run = try begin(in: vault)
    let deep = NotePath("People/Far/Dee.md")
    try run.create(deep, new)
    #expect(vault.text("People/Far/Dee.md") == "new")
    #expect(vault.names(in: "People/Far") == ["Dee.md"])
    #expect(throws: VaultError.taken(deep)) { try run.create(deep, new) }
    #expect(throws: VaultError.taken(NotePath("People"))) {
      try run.create(NotePath("People"), new)
    }
  }

  @Test("A note gets another name, with other bytes or the same")
  func moved() throws {
    let vault = try vaultOfTwo()
    let run = try begin(in: vault)
    let inode = try vault.inode("People/Ada.md")
    try run.move(ada, to: NotePath("People/Old/Ada King.md"), holding: old)
    #expect(try vault.inode("People/Old/Ada King.md") == inode)
    try run.change([.move(ben, to: NotePath("Ben.md"), from: old, with: new)])
    #expect(vault.text("Ben.md") == "new")
    #expect(vault.names(in: "People") == ["Old"])
    #expect(vault.text(".vault/undo/2026-11-21-1/2") == "old")
  }

  @Test("A link inside the vault stays, and the file it leads to is replaced")
  func linked() throws {
    let vault = try vaultOfTwo()
    try vault.makeLink("Me.md", to: "People/Ada.md")
    try begin(in: vault).replace(NotePath("Me.md"), from: old, with: new)
    #expect(vault.text("People/Ada.md") == "new")
    #expect(try vault.target(ofLink: "Me.md") == "People/Ada.md")
    #expect(vault.names(in: "People") == ["Ada.md", "Ben.md"])
  }

  @Test(
    "A link out of the vault, or into what is not for notes, is refused",
    arguments: [
      "../outside.md", "/etc/hostname", "nothing.md", ".obsidian/note.md", "Me.md",
    ])
  func linkedOutside(target: String) throws {
    let outer = try TemporaryVault()
    try outer.makeFile("outside.md", "old")
    try outer.makeFolder("vault")
    try outer.makeFile("vault/vault.yaml", "")
    try outer.makeFolder("vault/.obsidian")
    try outer.makeFile("vault/.obsidian/note.md", "old")
    try outer.makeLink("vault/Me.md", to: target)
    let folder = try VaultFolder(VaultRoot.at("\(outer.path)/vault", home: nil))
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    let run = try folder.beginWriting("test", on: day)
    #expect(throws: VaultError.self) {
      try run.replace(NotePath("Me.md"), from: old, with: new)
    }
    #expect(outer.text("outside.md") == "old")
    #expect(outer.text("vault/.obsidian/note.md") == "old")
    #expect(try outer.target(ofLink: "vault/Me.md") == target)
  }

  @Test("Nothing is written into folders that begin with a dot")
  func hidden() throws {
    let vault = try vaultOfTwo()
    let run = try begin(in: vault)
    for path in [".git/config", ".vault/lock", "People/.x/y.md"].map({ NotePath($0) }) {
      #expect(throws: VaultError.outsideVault(path)) { try run.create(path, new) }
    }
    try run.create(NotePath(".gitattributes"), new)
  }

  @Test("A file with a second name loses that, and what is kept is a copy")
  func hardLinked() throws {
    let vault = try vaultOfTwo()
    try vault.makeHardLink("twin.md", to: "People/Ada.md")
    try begin(in: vault).replace(ada, from: old, with: new)
    #expect(vault.text("twin.md") == "old")
    #expect(try vault.inode("twin.md") != vault.inode(".vault/undo/2026-11-21-1/1"))
    #expect(vault.text(".vault/undo/2026-11-21-1/1") == "old")
    #expect(vault.names(in: "People") == ["Ada.md", "Ben.md"])
  }

  @Test("Two runs at once: the second begins when the first has ended")
  func oneAtATime() async throws {
    let vault = try vaultOfTwo()
    let folder = try vault.open()
    try vault.makeFile("count.md", "")
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    let count = NotePath("count.md")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          let run = try folder.beginWriting("count", on: day)
          guard case .text(let bytes) = folder.read(count) else { return }
          try run.replace(count, from: bytes, with: bytes + "+".utf8)
        }
      }
      try await group.waitForAll()
    }
    #expect(vault.text("count.md") == String(repeating: "+", count: 20))
  }
}
