import Findings
import Foundation
import NoteSyntax
import Testing
import Trials

/// What holds for every note, however it is written.
@Suite struct RandomNoteTests {
  @Test func `notes read on all cores at once are those read one by one`() {
    let notes = Self.texts.map { Note($0, at: NotePath("a.md")).dump }
    let dumps = Dumps(count: Self.texts.count)
    DispatchQueue.concurrentPerform(iterations: Self.texts.count) { index in
      dumps.set(index, Note(Self.texts[index], at: NotePath("a.md")).dump)
    }
    let different = notes.indices.filter { notes[$0] != dumps.all[$0] }
    #expect(different.isEmpty)
  }

  @Test func `every place lies in the note and holds what was read`() {
    for (number, text) in Self.texts.enumerated() {
      let faults = PlaceFaults(of: Note(text, at: NotePath("a.md"))).all
      #expect(faults.isEmpty, "note \(number): \(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func `bytes overwritten, lines swapped, text cut: every note is read`() {
    var numbers = SeededRandom(seed: 1)
    for number in Rounds.seeds(500, soak: 50_000) {
      let text = RandomNotes.mutated(Self.texts[number % Self.texts.count], &numbers)
      let faults = PlaceFaults(of: Note(text, at: NotePath("a.md"))).all
      #expect(faults.isEmpty, "mutation \(number): \(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func `the same note is read whatever ends its lines`() {
    for text in Self.texts where !text.contains(UInt8(ascii: "\r")) {
      let withCRLF = Array(String(decoding: text, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
      #expect(Note(withCRLF, at: NotePath("a.md")).dump == Note(text, at: NotePath("a.md")).dump)
    }
  }

  private static let texts: [[UInt8]] =
    (BlockSyntaxTests.cases + ListSyntaxTests.cases + TableSyntaxTests.cases + LinkSyntaxTests.cases
    + FieldSyntaxTests.cases + UnreadTextTests.cases + ByteTests.cases
    + FrontMatterTests.frontMatter
    + FrontMatterTests.lookalikes).map { Array($0.text.utf8) }
    + Rounds.seeds(400, soak: 40_000).map(RandomNotes.note)
}

/// Dumps that several threads write, each at its own place.
private final class Dumps: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var all: [String]

  init(count: Int) {
    all = Array(repeating: "", count: count)
  }

  func set(_ index: Int, _ dump: String) {
    lock.withLock { all[index] = dump }
  }
}
