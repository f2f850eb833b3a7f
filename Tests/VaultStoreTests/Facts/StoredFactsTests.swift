import Findings
import NoteSyntax
import People
import Testing
import Trials
import VaultFiles
import VaultSettings

@testable import VaultStore

@Suite("The facts of a note in bytes")
struct StoredFactsTests {
  private func facts(_ seed: Int) -> NoteFacts {
    let path = NotePath(seed.isMultiple(of: 3) ? "2026-10-02 Lunch.md" : "People/Ada \(seed).md")
    return NoteFacts(Note(RandomNote(seed: seed).bytes, at: path), settings: Settings())
  }

  @Test("Facts that are read back are the same", arguments: Rounds.seeds(300, soak: 20_000))
  func same(_ seed: Int) throws {
    let facts = facts(seed)
    let bytes = facts.stored
    let again = try #require(bytes.withUnsafeBytes { NoteFacts(stored: $0) })
    #expect(again.stored == bytes)
    #expect(again.profile == facts.profile)
    #expect(again.entries == facts.entries)
    #expect(again.promises == facts.promises)
    #expect(again.links == facts.links)
    #expect(again.findings == facts.findings)
    #expect(again.role == facts.role)
    #expect(again.title == facts.title)
    #expect(again.path == facts.path)
  }

  @Test("Damaged bytes give facts without sense or none, and never a trap")
  func damaged() {
    var random = SeededRandom(seed: 1)
    for seed in 0..<400 {
      var bytes = facts(seed).stored
      for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      if random.once(in: 3) { bytes.removeLast(random.below(bytes.count)) }
      _ = bytes.withUnsafeBytes { NoteFacts(stored: $0) }
    }
  }

  @Test("What is kept of a file tells of any damage")
  func sound() throws {
    let path = NotePath("People/Ada.md")
    let file = KeptFile(
      mark: FileMark(of: .init(path: path, size: 7, modified: -1, changed: .max, inode: .max)),
      content: 1 << 63, facts: .max, isUnsure: true)
    let bytes = file.bytes(at: path)
    let read = try #require(bytes.withUnsafeBytes { KeptFile.read($0) })
    #expect(read.path == path && read.file == file)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(damaged.withUnsafeBytes { KeptFile.read($0) } == nil)
    }
    for count in bytes.indices {
      #expect(Array(bytes[..<count]).withUnsafeBytes { KeptFile.read($0) } == nil)
    }
  }
}
