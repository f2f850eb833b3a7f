import Findings
import Foundation
import NoteMerging
import VaultFiles
import VaultGit
import VaultSettings

/// Merges notes as the merge driver does, with the real git, in a folder of its own.
final class Merging: Sendable {
  private let folder: VaultFolder
  private let git: Git

  init() throws {
    let path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kindred-merge-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    folder = try VaultFolder(.folder(path))
    let variables = ProcessInfo.processInfo.environment
    git = Git { variables[$0] }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder.root.path)
  }

  /// The names that are left in the folder.
  var leftOver: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.root.path)) ?? []
  }

  func merged(
    _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], path: String = "People/Maya.md",
    settings: Settings = Settings()
  ) async throws -> MergedNote {
    let lines = GitLineMerging(git: git, in: folder)
    return try await NoteMerge(of: NotePath(path), settings: settings, git: lines)
      .merged(ThreeWay(base: base, ours: ours, theirs: theirs))
  }

  /// The merged text; with `!` before it where a person has to decide.
  func merged(
    _ base: String, _ ours: String, _ theirs: String, path: String = "People/Maya.md"
  ) async throws -> String {
    let note = try await merged(
      Array(base.utf8), Array(ours.utf8), Array(theirs.utf8), path: path)
    return (note.hasConflict ? "!" : "") + String(decoding: note.bytes, as: UTF8.self)
  }
}
