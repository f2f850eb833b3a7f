import Findings
import Foundation
import VaultIndex
import VaultKit

/// A small vault in which one kind of finding is made, and how it is shown in `docs/FINDINGS.md`.
struct FindingExample: Sendable {
  let code: FindingCode
  /// What is in the vault, where the files themselves cannot say it.
  let words: String?
  let files: [File]
  /// Makes what is no ordinary file.
  let prepare: @Sendable (ExampleFolder) throws -> Void

  struct File: Sendable {
    let path: String
    let bytes: [UInt8]

    init(_ path: String, _ text: String) {
      self.path = path
      bytes = Array(text.utf8)
    }
  }

  /// One note.
  init(_ code: FindingCode, _ text: String, path: String = "People/Ada.md") {
    self.init(code, [File(path, text)])
  }

  /// Several notes.
  init(_ code: FindingCode, _ files: [File]) {
    self.init(code, nil, files) { _ in }
  }

  /// What only words can show.
  init(
    _ code: FindingCode, _ words: String?, _ files: [File] = [],
    prepare: @escaping @Sendable (ExampleFolder) throws -> Void = { _ in }
  ) {
    self.code = code
    self.words = words
    self.files = files
    self.prepare = prepare
  }

  /// The findings of the vault on 21 November 2026.
  func findings() async throws -> [Finding] {
    let folder = try ExampleFolder()
    for file in files { try folder.write(file.bytes, to: file.path) }
    try prepare(folder)
    guard let day = VaultDay("2026-11-21") else { return [] }
    return try await Vault(at: folder.path).read(on: day.day).index.findings
  }

  /// One for each code.
  static let all = ofFiles + ofTexts + ofFrontMatter + ofValues + ofVaults
}

/// A folder on the disk, removed with what is in it when the test is done.
final class ExampleFolder: Sendable {
  private let url: URL

  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "vault-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    try Data(bytes).write(to: at(path))
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: at(path), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(atPath: at(path).path, withDestinationPath: target)
  }

  /// Gives a file a second name.
  func hardLink(_ path: String, to target: String) throws {
    try FileManager.default.linkItem(at: at(target), to: at(path))
  }

  private func at(_ path: String) -> URL { url.appending(path: path) }
}
