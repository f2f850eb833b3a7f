import Foundation

/// Runs the built command under strace, which can make any system call of it fail or be its last.
struct Strace {
  /// What came of a run.
  struct Result {
    /// How it ended; the number of the signal where `endedBySignal`.
    let status: Int32
    let endedBySignal: Bool
    let error: String
    /// The calls that were traced, one a line.
    let trace: [String]
  }

  /// The folder in which it runs.
  let folder: URL
  /// Where what it prints and the trace go on their way here.
  let scratch: URL
  /// Variables that it sees beside the usual ones.
  var environment: [String: String] = [:]

  /// Whether strace is there, and may look into other processes.
  static let isThere: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["strace", "-f", "-qq", "-o", "/dev/null", "true"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Why tests are skipped where it is not.
  static let skipped: String =
    "needs strace, and leave to use it: scripts/set-up-faults installs it where apt is"

  /// Runs `vault` with some arguments.
  ///
  /// - Parameters:
  ///   - calls: the system calls to trace.
  ///   - injections: what to do to them, as strace's `inject` has it.
  ///   - path: the one file or folder whose calls are looked at; all without it.
  func run(
    _ arguments: [String], tracing calls: [String], injecting injections: [String] = [],
    at path: String? = nil
  ) async throws -> Result {
    let names = ["trace", "output", "error"].map { "\($0)-\(UUID().uuidString)" }
    let files = names.map { scratch.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    var words = ["strace", "-f", "-y", "-qq", "-s", "200", "-o", files[0].path]
    words += ["-e", "trace=" + calls.joined(separator: ","), "-e", "signal=KILL"]
    if let path { words += ["-P", path] }
    for injection in injections { words += ["-e", "inject=" + injection] }
    words += ["--", BuiltCommand.folder.appending(path: "vault").path]
    process.arguments = words + arguments
    process.currentDirectoryURL = folder
    process.environment = Shell.environment.merging(environment) { $1 }
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    let handles = try files.dropFirst().map { try FileHandle(forWritingTo: $0) }
    // The process keeps them open, and a sweep would have too many.
    defer { for handle in handles { try? handle.close() } }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try await process.runToItsEnd()
    return Result(
      status: process.terminationStatus,
      endedBySignal: process.terminationReason == .uncaughtSignal,
      error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      trace: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self)
        .split(separator: "\n").map(String.init))
  }
}

extension Process {
  /// Runs the process, and waits without keeping a thread for it.
  func runToItsEnd() async throws {
    try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<Void, any Error>) in
      terminationHandler = { _ in continuation.resume() }
      do { try run() } catch {
        terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
  }
}
