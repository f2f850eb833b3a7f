import Foundation
import Testing

/// Every file of `Tests/Transcripts` is a test; `make record` writes them anew.
struct TranscriptTests {
  @Test("A session gives what its transcript says", arguments: try Self.files())
  func transcript(_ file: String) async throws {
    let url = Self.folder.appending(path: file)
    let expected = try String(contentsOf: url, encoding: .utf8)
    let transcript = Transcript(expected)
    let copy = try VaultCopy(of: transcript.vault)
    let actual = try await transcript.rerun(in: copy)
    if isRecording {
      try actual.write(to: url, atomically: true, encoding: .utf8)
    } else {
      let difference = Self.firstDifference(actual, expected)
      #expect(difference == nil, "Read the difference, then: make record")
    }
  }

  @Test("Every command has a transcript")
  func coverage() throws {
    let files = try Self.files()
    let commands = [
      "review", "today", "list", "show", "why", "share", "ask", "introduce", "check", "chart",
      "index", "dump", "undo", "log",
      "done", "snooze", "set", "edit", "new", "init", "rename",
    ]
    for command in commands {
      #expect(files.contains { $0.hasPrefix(command) }, "no transcript of vault \(command)")
    }
  }

  /// Where two texts part, with the line of each.
  private static func firstDifference(_ actual: String, _ expected: String) -> String? {
    guard Array(actual.utf8) != Array(expected.utf8) else { return nil }
    let lines = [actual, expected].map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let common = zip(lines[0], lines[1]).prefix { Array($0.utf8) == Array($1.utf8) }.count
    let shown = lines.map { $0.count > common ? String($0[common]) : "(the end)" }
    return "line \(common + 1): \(shown[0]), but the transcript has: \(shown[1])"
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Transcripts")

  private static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
  }
}
