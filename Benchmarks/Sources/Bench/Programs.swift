#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is measured.
struct Programs {
  let vault: String
  let limit: String
  let folder: String
  /// The day for which the vaults are made.
  static let day = "2026-11-21"

  func notes(_ people: Int) -> String { "\(folder)/\(people)/vault" }

  func limit(_ people: Int) -> Program { Program(limit, [notes(people), "2"]) }

  func gitStatus(_ people: Int) -> Program {
    Program("git", ["-C", notes(people), "status", "--short"])
  }

  /// A command of ours on a vault.
  func vault(_ people: Int, _ arguments: [String], prepare: @escaping () throws -> Void = {})
    -> Program
  {
    Program(vault, arguments + ["-C", notes(people)], prepare: prepare)
  }

  /// Reading and reviewing all of it.
  func review(_ people: Int) -> Program {
    vault(people, ["review", "--stdout", "--no-index", "--date", Self.day])
  }

  /// How many notes there are, and their bytes in megabytes.
  func size(_ people: Int) throws -> (notes: Int, megabytes: Double) {
    let root = notes(people)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".md") }
    let sizes = try paths.map { path in
      try Data(contentsOf: URL(filePath: root + "/" + path)).count
    }
    return (paths.count, Double(sizes.reduce(0, +)) / 1_000_000)
  }

  /// The name of somebody.
  func name(_ people: Int) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: notes(people))
      .filter { $0.hasSuffix(".md") }
    return String(names.min()?.dropLast(3) ?? "")
  }
}
