import Foundation
import Testing

/// Clones of one repository, each with the merge driver set up; they go away with this value.
final class Clones {
  private let home: URL
  private let scratch: URL

  /// An empty repository that all clones share, in the folder `origin`.
  init() throws {
    home = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kindred-clones-\(UUID().uuidString)")
    scratch = home.appending(path: "scratch")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  /// A repository of that name that nothing is in but what `vault git install` made.
  func repository(_ name: String) async throws -> Clone {
    let clone = Clone(folder: home.appending(path: name), scratch: scratch, owner: self)
    try FileManager.default.createDirectory(at: clone.folder, withIntermediateDirectories: true)
    try await clone.run("git init -q -b main . && vault git install && git add -A")
    try await clone.run("git commit -q -m begin")
    return clone
  }

  /// A clone of another repository.
  func clone(_ name: String, of other: Clone) async throws -> Clone {
    try await other.run("git clone -q . ../\(name)")
    let clone = Clone(folder: home.appending(path: name), scratch: scratch, owner: self)
    try await clone.run("vault git install")
    return clone
  }
}

/// One clone, in which a person works.
struct Clone {
  let folder: URL
  let scratch: URL
  /// Kept, so that the folder is.
  let owner: Clones

  private static let person =
    "export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A "
    + "GIT_COMMITTER_EMAIL=a@example.org GIT_EDITOR=true GIT_MERGE_AUTOEDIT=no;"

  /// Runs a line of the shell that must end well.
  @discardableResult
  func run(_ line: String) async throws -> String {
    let result = try await attempt(line)
    try #require(result.status == 0, "\(line): \(result.output)\(result.error)")
    return result.output
  }

  /// Runs a line of the shell, however it ends.
  func attempt(_ line: String) async throws -> Shell.Result {
    try await Shell(in: folder, scratch: scratch).run("\(Self.person) \(line)")
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Commits a note with this text; without one it is removed.
  func commit(_ text: String?, as path: String) async throws {
    if let text {
      try write(text, to: path)
    } else {
      try? FileManager.default.removeItem(at: folder.appending(path: path))
    }
    try await run("git add -A && git commit -q --allow-empty -m note")
  }
}
