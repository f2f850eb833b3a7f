import Findings
import Foundation
import Testing
import VaultFiles
import VaultGit

/// A repository of git in a folder of its own; it goes away with this value.
final class ScratchRepository: Sendable {
  let folder: URL
  private let home: URL

  /// A new repository; `vault` is the folder below its top that holds the notes.
  init(vault: String = "") throws {
    home = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kindred-git-\(UUID().uuidString)")
    folder = home.appending(path: "notes")
    try FileManager.default.createDirectory(
      at: folder.appending(path: vault), withIntermediateDirectories: true)
    try git("init -q -b main .")
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  private var variables: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home.path,
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
      "GIT_COMMITTER_EMAIL": "a@example.org", "TZ": "UTC",
    ]
  }

  /// Runs git as a person does, and gives what it prints.
  @discardableResult
  func git(_ words: String, failing: Bool = false) throws -> String {
    try shell("git \(words)", failing: failing)
  }

  /// Runs a line of the shell in the repository.
  @discardableResult
  func shell(_ line: String, failing: Bool = false) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    try #require((process.terminationStatus != 0) == failing, "\(line): \(text)")
    return text
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The repository as the command sees it.
  func opened(vault: String = "", without missing: Set<String> = []) async throws -> GitRepository {
    let variables = variables.merging(missing.map { ($0, "/nonexistent") }) { $1 }
      .filter { $0.key == "PATH" || !missing.contains($0.key) }
    let root = try VaultRoot.at(folder.appending(path: vault).path, home: nil)
    return try await GitRepository(
      of: VaultFolder(root), git: Git { variables[$0] })
  }

  /// Commits files the way the command does.
  func commit(_ paths: String..., message: String = "Notes") async throws -> CommitOutcome {
    try await opened().commit(paths.map { NotePath($0) }, message: message)
  }
}
