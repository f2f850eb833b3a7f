import Foundation
import Testing
import Trials
import VaultKit

/// Notes on which the reader once failed, and those that the fuzzer begins with.
@Suite struct FoundNotesTests {
  @Test(arguments: try names())
  func `A note that once failed is read`(_ name: String) throws {
    let note = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let day = try #require(VaultDay("2026-11-21"))
    for path in ["People/Ada.md", "Journal/2026-11-20.md", "Me.md"] {
      let reading = try onSmallThread { NoteReading(note, at: path, on: day) }
      #expect(!reading.syntax.isEmpty || !reading.findings.isEmpty)
    }
  }

  private static let folder = Package.root.appending(path: "Tests/Fuzzing/Notes")

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
