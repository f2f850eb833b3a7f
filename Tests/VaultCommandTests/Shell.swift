import Foundation

/// Runs command lines in a folder, with the `vault` that was just built and a bare environment.
struct Shell {
  /// What came of a command line.
  struct Result {
    let output: String
    let error: String
    let status: Int32
  }

  let folder: URL
  /// Where the output goes on its way here.
  private let scratch: URL

  init(in folder: URL, scratch: URL) {
    self.folder = folder
    self.scratch = scratch
  }

  /// Runs a line through `/bin/sh`.
  func run(_ line: String) async throws -> Result {
    let output = scratch.appending(path: "output")
    let error = scratch.appending(path: "error")
    // Files, not pipes: nobody has to read them while the process runs.
    for file in [output, error] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = Self.environment
    process.standardInput = FileHandle.nullDevice
    let handles = [
      try FileHandle(forWritingTo: output), try FileHandle(forWritingTo: error),
    ]
    // The process keeps them open, and a test that runs many would have too many.
    defer { for handle in handles { try? handle.close() } }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Result(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self), status: status)
  }

  static let environment = [
    "PATH": "\(BuiltCommand.folder.path):/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "UTC",
    "LC_ALL": "C",
    "NO_COLOR": "1", "COLUMNS": "80", "TERM": "dumb",
  ]
}
