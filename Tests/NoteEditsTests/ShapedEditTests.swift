import Findings
import Foundation
import NoteSyntax
import People
import Properties
import Testing
import VaultSettings

@testable import NoteEdits

/// Every kind of edit in every real note of the example and of the test vaults, in every shape.
struct ShapedEditTests {
  @Test
  func `Nothing but what was meant changes`() throws {
    var made: [String: Int] = [:]
    for note in try RealNote.all {
      for edit in EveryEdit.all(of: note.bytes, at: note.path) {
        guard let edited = edit.made(in: note.bytes, at: note.path), edited != note.bytes else {
          continue
        }
        let what: Comment = "\(edit.name) in \(note.path.text)"
        made[String(edit.name.prefix { $0 != " " }), default: 0] += 1
        let (gone, come) = Self.changed(from: note.bytes, to: edited)
        switch edit.edit {
        case .setField, .removeField, .moveDayForward, .addListItem:
          #expect(Self.body(of: edited, note.path) == Self.body(of: note.bytes, note.path), what)
          #expect(Self.lines(edited[come]) <= 5 && Self.lines(note.bytes[gone]) <= 5, what)
        case .addEntry: #expect(gone.isEmpty, what)
        case .replaceTitle:
          #expect(Self.lines(note.bytes[gone]) == 1 && Self.lines(edited[come]) <= 1, what)
        case .markTask, .replaceRegion: #expect(Self.lines(note.bytes[gone]) <= 1, what)
        case .replaceTargets(let changes):
          #expect(Self.undone(changes, in: edited) == note.bytes, what)
        }
      }
    }
    // Were a kind always refused, nothing of it would be tested.
    let kinds = [
      "set", "remove", "move", "add", "log", "title", "region", "links", "keep", "drop", "put",
    ]
    #expect(kinds.filter { made[$0] == nil } == [])
  }

  @Test(arguments: NoteShape.allCases)
  func `An edit in another shape is the edit, in that shape`(_ shape: NoteShape) throws {
    var count = 0
    for note in try RealNote.all {
      guard let shaped = shape.shaped(note.bytes) else { continue }
      let edits = EveryEdit.all(of: note.bytes, at: note.path)
      let others = EveryEdit.all(of: shaped, at: note.path)
      for edit in edits {
        guard let other = others.first(where: { $0.name == edit.name }) else { continue }
        let what: Comment = "\(edit.name) in \(note.path.text)"
        let edited = edit.made(in: note.bytes, at: note.path)
        let otherwise = other.made(in: shaped, at: note.path)
        if shape == .broken {
          // The front matter is left alone, and so is all that would change it besides.
          if edit.isOfFrontMatter { #expect(otherwise == nil || otherwise == shaped, what) }
          guard !edit.isOfFrontMatter, otherwise != nil else { continue }
        }
        #expect(otherwise == edited.flatMap(shape.shaped), what)
        count += 1
      }
    }
    #expect(count > 100)
  }

  /// What differs between two versions of a note: one range of each.
  private static func changed(
    from old: [UInt8], to new: [UInt8]
  ) -> (gone: Range<Int>, come: Range<Int>) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    return (start..<(old.count - end), start..<(new.count - end))
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.split(separator: UInt8(ascii: "\n")).count
  }

  private static func body(of bytes: [UInt8], _ path: NotePath) -> [UInt8] {
    let end = Note(bytes, at: path).frontMatter?.range.upperBound ?? 0
    return Array(bytes[end...])
  }

  /// Puts the old targets back, from the last to the first.
  private static func undone(_ changes: [TargetChange], in edited: [UInt8]) -> [UInt8] {
    var bytes = edited
    let inOrder = changes.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var shift = 0
    let places = inOrder.map { change in
      defer { shift += change.new.utf8.count - change.range.count }
      let start = change.range.lowerBound + shift
      return start..<(start + change.new.utf8.count)
    }
    for (change, place) in zip(inOrder, places).reversed() {
      bytes.replaceSubrange(place, with: Array(change.old.utf8))
    }
    return bytes
  }
}

/// A note of the example or of a test vault, with a region at its end.
private struct RealNote {
  let path: NotePath
  let bytes: [UInt8]

  static var all: [RealNote] {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return try ["ExampleVault", "Tests/Vaults/small", "Tests/Vaults/schema"].flatMap { vault in
        let folder = root.appending(path: vault)
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
          .filter { $0.hasSuffix(".md") }
          .map { path in
            let bytes = try Data(contentsOf: folder.appending(path: path))
            return RealNote(path: NotePath(path), bytes: EveryEdit.withRegion(Array(bytes)))
          }
      }
    }
  }
}
