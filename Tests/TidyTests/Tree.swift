import Foundation

/// The files of this package.
enum Tree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(in: "Sources", ending: ".swift")
  static let tests = files(in: "Tests", ending: ".swift")
  static let documents = rootFiles(ending: ".md") + files(in: "docs", ending: ".md")
  static let manifest = file("Package.swift")

  /// The file at a path from the root; an empty one if it cannot be read.
  private static func file(_ path: String) -> SourceFile {
    let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    return SourceFile(path: path, text: text ?? "")
  }

  private static func files(in folder: String, ending: String) -> [SourceFile] {
    let names = try? FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map { file("\(folder)/\($0)") }
  }

  private static func rootFiles(ending: String) -> [SourceFile] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.path)
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map(file)
  }
}
