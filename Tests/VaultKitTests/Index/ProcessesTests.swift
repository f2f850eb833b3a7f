import Foundation
import Testing
import Trials

/// Processes of their own, at work on one vault while its notes change.
@Suite(.serialized) struct ProcessesTests {
  @Test(arguments: Rounds.seeds(2, soak: 40))
  func `Two at once and an editor: none fails, and the index is as one made anew`(
    _ seed: Int
  ) throws {
    let changing = try ChangingVault(seed: seed)
    try FileManager.default.createDirectory(
      at: changing.folder.appending(path: ".git"), withIntermediateDirectories: false)
    let workers = [
      ["index", "review --stdout", "list --all"],
      ["review --stdout", "search call", "query \"SELECT name FROM due\"", "check"],
    ].map { Self.process(repeating: $0, in: changing.folder) }
    for worker in workers { try worker.run() }
    var changes = 0
    while workers.contains(where: \.isRunning) {
      try changing.change()
      changes += 1
      usleep(useconds_t(seed * 997 % 5 * 1000))
    }
    #expect(changes > 20)
    for worker in workers { worker.waitUntilExit() }
    let failures = try? String(
      contentsOf: changing.folder.appending(path: ".git/failures"), encoding: .utf8)
    #expect(failures == nil)
    let verify = Self.process("vault index --verify", in: changing.folder)
    try verify.run()
    verify.waitUntilExit()
    #expect(verify.terminationStatus == 0, "seed \(seed)")
  }

  /// Runs commands again and again, and notes down in `.git`, where no note is, what could not be done:
  /// all but that a vault has no notes at a moment, and that they hold problems.
  private static func process(repeating commands: [String], in folder: URL) -> Process {
    let runs = commands.map { command in
      """
      vault \(command) --date 2026-11-21 >/dev/null 2>.git/said-$$ || [ $? -eq 1 ] ||
        grep -q 'no notes' .git/said-$$ || { echo '\(command)'; cat .git/said-$$; } >>.git/failures
      """
    }
    return process(
      "for i in 1 2 3 4 5 6; do\n\(runs.joined(separator: "\n"))\ndone", in: folder)
  }

  private static func process(_ script: String, in folder: URL) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "\(builtCommands.path):/usr/bin:/bin", "HOME": "/nonexistent"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    return process
  }

  /// On macOS the tests are a bundle in that folder, elsewhere they are a program in it.
  private static let builtCommands: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()
}
