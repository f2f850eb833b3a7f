import Foundation
import Testing

/// What the command does where its output has nowhere to go.
@Suite struct OutputTests {
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["list", "review --stdout", "index --format json", "--help", "check", "show Maya"])
  func `A full disk is reported`(_ command: String) async throws {
    let copy = try VaultCopy(of: "small")
    let result = try await copy.run("vault \(command) > /dev/full")
    #expect(result.status == 2)
    #expect(result.error == "vault: The output could not be written: the disk is full.\n")
  }

  @Test(arguments: ["list", "review --stdout", "index --format json", "--help", "check"])
  func `A reader that goes away is no trouble`(_ command: String) async throws {
    let copy = try VaultCopy(of: "small")
    // The reader is gone before the first byte is written.
    let result = try await copy.run("{ sleep 0.2; vault \(command); echo $? >&2; } | true")
    #expect(result.error == "0\n")
  }

  @Test func `A closed output is reported and nothing else is written to`() async throws {
    let copy = try VaultCopy(of: "small")
    let before = try copy.contents()
    let result = try await copy.run("vault list >&-")
    #expect(result.status == 2)
    #expect(try copy.contents() == before)
  }

  @Test(.enabled(if: getuid() != 0))
  func `A vault that cannot be written to is still reviewed`() async throws {
    let copy = try VaultCopy(of: "small")
    let line = "chmod a-w . && vault review --date 2026-11-21; s=$?; chmod u+w .; exit $s"
    let result = try await copy.run(line)
    #expect(result.output.hasPrefix("Review · 21 November 2026\n"))
    #expect(result.error.hasPrefix("vault: Reviews/2026-11-21.md could not be written"))
    #expect(result.status == 2)
  }

  @Test func `A report that cannot be put in its place is still printed`() async throws {
    let copy = try VaultCopy(of: "small")
    let result = try await copy.run("touch Reviews && vault review --date 2026-11-21")
    #expect(result.output.hasPrefix("Review · 21 November 2026\n"))
    #expect(result.error.hasPrefix("vault: Reviews/2026-11-21.md "))
    #expect(result.status == 2)
  }

  @Test(
    arguments: [
      "list --all", "review --stdout", "review --format md", "check", "show x", "why x",
      "list --all --format csv", "dump note.md", "check --format github", "show $'\\x1b[31m'",
    ])
  func `Nothing in a note acts on the terminal`(_ command: String) async throws {
    let copy = try VaultCopy(of: "empty")
    let hostile = "x \u{1B}]0;t\u{07}\u{9B}31m\u{202E}"
    let note = """
      ---
      kindred: true
      name: "\(hostile)"
      interests: ["\(hostile)"]
      birthday: "\(hostile)"
      cadence: "\(hostile)"
      email: "\(hostile)"
      ---
      - 2026-11-01: call \(hostile)
      - [ ] \(hostile) 📅 2026-11-30
      """
    try note.write(to: copy.folder.appending(path: "note.md"), atomically: true, encoding: .utf8)
    let result = try await copy.run("bash -c \"vault \(command) --date 2026-11-21\"")
    let text = result.output + result.error
    #expect(!text.isEmpty)
    for scalar in ["\u{1B}", "\u{07}", "\u{9B}", "\u{202E}"] as [Unicode.Scalar] {
      #expect(!text.unicodeScalars.contains(scalar))
    }
  }
}
