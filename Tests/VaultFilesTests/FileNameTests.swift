import Findings
import Testing

@testable import VaultFiles

@Suite("What file names say")
struct FileNameTests {
  private func kind(_ name: String) -> FileKind { FileKind(Array(name.utf8)[...]) }

  @Test(
    "Temporary files of editors and sync tools are known by their names",
    arguments: [
      ".#x.md", "#x.md#", "x.md~", ".x.md.swp", ".x.md.swo", ".x.md.swx", "4913", "x.md.tmp",
      "x.md.part", ".dat.nosync1A2B.abc123", "~syncthing~x.md.tmp", ".syncthing.x.md.tmp",
      ".~lock.x.md#", "~$x.md", ".vault-1234-0.tmp",
    ])
  func temporary(name: String) {
    let kind = kind(name)
    // Those that end like a note and begin with a dot are passed over for the dot.
    #expect(kind == .temporary || isTemporaryName(Array(name.utf8)[...]))
    #expect(kind != .note)
  }

  @Test(
    "Conflict copies are known by their names, with the original",
    arguments: [
      ("Ada.sync-conflict-20261120-101112-ABCDEF7.md", "Ada.md"),
      (
        "Ada.sync-conflict-20261120-101112-ABCDEF7.sync-conflict-20261121-101112-ABCDEF7.md",
        "Ada.md"
      ),
      ("Ada (conflicted copy 2026-11-20).md", "Ada.md"),
      ("Ada (Peter's conflicted copy 2026-11-20).markdown", "Ada.markdown"),
      ("Ada (conflicted copy 2026-11-20 101112).md", "Ada.md"),
      ("Ada (Conflicted copy ThinkPad 202611201129).md", "Ada.md"),
      ("Ada (Lovelace) (conflicted copy 2026-11-20).md", "Ada (Lovelace).md"),
      ("Ada_conflict-20261120-101112.md", "Ada.md"),
      ("Ada.md.orig", "Ada.md"),
      ("Ada_BASE_123.md", "Ada.md"),
      ("Ada_LOCAL_123.md", "Ada.md"),
      ("Ada_REMOTE_123.md", "Ada.md"),
      ("Ada_BACKUP_123.MD", "Ada.MD"),
    ])
  func conflictCopy(name: String, original: String) {
    guard case .copy(let copy) = kind(name) else {
      Issue.record("not a copy: \(name)")
      return
    }
    #expect(String(decoding: copy.original, as: UTF8.self) == original)
    #expect(copy.sign == .sure)
  }

  @Test(
    "Names that are copies only beside their original",
    arguments: [
      ("Ada-DESKTOP-ABC1234.md", "Ada.md"), ("Ada-LAPTOP-7.md", "Ada.md"),
      ("Ada-Marie-WIN-QWERTY12345.md", "Ada-Marie.md"),
    ])
  func oneDriveCopy(name: String, original: String) {
    guard case .copy(let copy) = kind(name) else {
      Issue.record("not a copy: \(name)")
      return
    }
    #expect(String(decoding: copy.original, as: UTF8.self) == original)
    #expect(copy.sign == .sureBesideOriginal)
  }

  @Test(
    "Ordinary names of people are notes",
    arguments: [
      "Ada.md", "A.MD", "Ada Lovelace.Markdown", "Jean-Luc.md", "Ada (Paris).md", "Ada 3.md",
      "2026-11-20.md", "Ada (2).md", "Meeting 2026-11-20 101112.md", "conflict.md", "Ada_12.md",
      "-DESKTOP-ABC.md", " 2.md", "(conflicted copy 2026-11-20).md", "Ada-DESKTOP-.md", "李雷.md",
      "_BASE_1.md", "sync-conflict-20261120-101112.md", "Ada.sync-conflict-soon-7.md",
    ])
  func ordinary(name: String) {
    #expect(kind(name) == .note)
  }

  @Test(
    "What is no note is something else",
    arguments: [".md", ".markdown", "md", "x.txt", "x.md.bak", ".hidden.md", "x.orig", "x.md."])
  func other(name: String) {
    #expect(kind(name) == .other)
  }

  @Test("iCloud's placeholder names the note, and a note its placeholder")
  func placeholder() {
    let name = Array("Ada.md".utf8)
    #expect(kind(".Ada.md.icloud") == .placeholder(for: name))
    #expect(FileKind.placeholder(of: name) == Array(".Ada.md.icloud".utf8))
    #expect(kind(".photo.png.icloud") == .other)
  }

  @Test(
    "What other systems and links cannot hold is said",
    arguments: [
      ("a#b.md", "the name holds `#`, which a link to it cannot hold"),
      ("a[b].md", "the name holds `[`, which a link to it cannot hold"),
      ("a^b.md", "the name holds `^`, which a link to it cannot hold"),
      ("a:b.md", "the name holds `:`, which Windows and some sync tools cannot hold"),
      ("a?.md", "the name holds `?`, which Windows and some sync tools cannot hold"),
      ("a\\b.md", "the name holds `\\`, which Windows and some sync tools cannot hold"),
      ("a\nb.md", "the name holds a line break"),
      ("a\u{1B}[31m.md", "the name holds a control character"),
      ("a\u{9B}.md", "the name holds a control character"),
      ("a\u{202E}gpj.md", "the name holds a character that turns the direction of text"),
      ("a\u{2066}.md", "the name holds a character that turns the direction of text"),
      ("CON.md", "Windows keeps this name for a device"),
      ("nul.tar.md", "Windows keeps this name for a device"),
      ("Lpt9.md", "Windows keeps this name for a device"),
      (String(repeating: "n", count: 240) + ".md", "the name is longer than 240 bytes"),
    ])
  func problem(name: String, expected: String) {
    #expect(nameProblem(NotePath("People/" + name)) == expected)
  }

  @Test("A name that is not UTF-8 is said to be that")
  func notUTF8() {
    #expect(nameProblem(NotePath(bytes: [0x61, 0xFF])) == "the name is not UTF-8")
  }

  @Test(
    "Names that every system holds are no problem",
    arguments: [
      "Ada.md", "-rf.md", "--output=x.md", "sp ace  two .md",
      "quote's \"double\" `tick` $(x) ;&|.md",
      "percent%20 %s.md", "COM0.md", "COM.md", "Connie.md", "محمد.md", "李雷.md", "a\u{200D}b.md",
      "People#1/Ada.md",
    ])
  func noProblem(name: String) {
    #expect(nameProblem(NotePath(name)) == nil)
  }
}
