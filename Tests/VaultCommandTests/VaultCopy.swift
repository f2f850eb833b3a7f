import Foundation

/// A fresh copy of a vault of `Tests/Vaults` to run commands in; it goes away with this value.
final class VaultCopy {
  let folder: URL
  let scratch: URL
  private let home: URL

  /// A copy of the vault of that name, of `Tests/Vaults` or `ExampleVault`; `empty` is a folder without
  /// anything.
  init(of name: String) throws {
    let files = FileManager.default
    home = files.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kindred-\(UUID().uuidString)")
    folder = home.appending(path: "vault")
    scratch = home.appending(path: "scratch")
    try files.createDirectory(at: scratch, withIntermediateDirectories: true)
    if name == "empty" {
      try files.createDirectory(at: folder, withIntermediateDirectories: false)
    } else {
      let place = name == "ExampleVault" ? Self.root : Self.vaults
      try files.copyItem(at: place.appending(path: name), to: folder)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  /// Runs a command line in the copy, which stays until it is done.
  func run(_ line: String) async throws -> Shell.Result {
    defer { withExtendedLifetime(self) {} }
    return try await Shell(in: folder, scratch: scratch).run(line)
  }

  /// Every file of the vault with its bytes, by path; what the program and git keep for
  /// themselves is none.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !path.split(separator: "/").contains(where: { $0 == ".vault" || $0 == ".git" }) {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else {
        continue
      }
      contents[path] = isFolder.boolValue ? Data() : try Data(contentsOf: file)
    }
    return contents
  }

  /// The root of the project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let vaults = root.appending(path: "Tests/Vaults")
}
