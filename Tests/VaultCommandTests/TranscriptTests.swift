import Foundation
import Testing

/// Every file of `Transcripts` is a test; `KINDRED_UPDATE=1 swift test` writes them anew.
struct TranscriptTests {
  @Test("A session gives what its transcript says", arguments: try Self.files())
  func transcript(_ file: String) async throws {
    let url = Self.folder.appending(path: file)
    let expected = try String(contentsOf: url, encoding: .utf8)
    let transcript = Transcript(expected)
    let copy = try VaultCopy(of: transcript.vault)
    let actual = try await transcript.rerun(in: copy)
    if Self.isUpdate {
      try actual.write(to: url, atomically: true, encoding: .utf8)
    } else {
      #expect(actual == expected, "Look at the difference, then: KINDRED_UPDATE=1 swift test")
    }
  }

  @Test("Every command has a transcript")
  func coverage() throws {
    let files = try Self.files()
    for command in ["review", "list", "show", "why", "check", "index", "dump"] {
      #expect(files.contains { $0.hasPrefix(command) }, "no transcript of vault \(command)")
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  private static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
  }

  private static var isUpdate: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["KINDRED_UPDATE"] == "1" && environment["CI"] == nil
  }
}
