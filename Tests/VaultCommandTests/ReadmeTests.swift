import Foundation
import Testing

/// What the README shows of a session is what the program prints.
struct ReadmeTests {
  @Test func `The screen in the README is the program's`() async throws {
    let file = VaultCopy.root.appending(path: "README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let block = /```console\n\$ (?<line>.+)\n(?<screen>[^`]+)…\n```/
    let session = try #require(readme.firstMatch(of: block))
    let copy = try VaultCopy(of: "ExampleVault")
    let shell = Shell(in: copy.folder.deletingLastPathComponent(), scratch: copy.scratch)
    let line = session.line.replacing("ExampleVault", with: "vault")
    let printed = try await shell.run(String(line)).output
    let shown = session.screen
    if isRecording {
      // As many lines as the README shows now.
      let count = shown.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).prefix(count)
      readme.replaceSubrange(
        shown.startIndex..<shown.endIndex, with: lines.joined(separator: "\n") + "\n")
      try readme.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(printed.hasPrefix(shown), "Read the difference, then: make record")
    }
  }
}
