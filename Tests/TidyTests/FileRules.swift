/// What holds for a file as a whole.
enum FileRules {
  static func length(of file: SourceFile, atMost limit: Int) -> [String] {
    guard file.lines.count > limit else { return [] }
    return ["\(file.path) has \(file.lines.count) lines: split it by subject (at most \(limit))"]
  }

  /// Half of the files have at most so many lines.
  static func medianLength(of files: [SourceFile]) -> Int {
    let lengths = files.map(\.lines.count).sorted()
    return lengths.isEmpty ? 0 : lengths[lengths.count / 2]
  }

  /// A file and its folders say what is in them.
  static func name(of file: SourceFile) -> [String] {
    let empty = [
      "Util", "Utility", "Utilities", "Helper", "Common", "Manager", "Misc", "Extension",
    ]
    let parts = file.path.split(separator: "/").map { $0.prefix { $0 != "." } }
    return parts.filter { part in empty.contains { part.hasSuffix($0) || part.hasSuffix($0 + "s") }
    }
    .map { "\(file.path): \($0) does not say what is in it" }
  }

  /// A file that needs signposts is too long.
  static func marks(in file: SourceFile) -> [String] {
    guard file.lines.count < 150 else { return [] }
    return file.lines.filter { $0.trimmed.hasPrefix("// MARK:") }.map {
      "\(file.path): \($0.trimmed) in a file of less than 150 lines"
    }
  }
}
