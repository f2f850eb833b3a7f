import Foundation

/// The command as it was built beside these tests.
enum BuiltCommand {
  /// Runs it, and gives what it wrote to standard output.
  static func output(_ arguments: String...) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = folder.appending(path: "vault")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// On macOS the tests are a bundle in that folder, elsewhere they are a program in it.
  static let folder: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()
}
