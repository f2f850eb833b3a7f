/// Finds types and functions for other modules that have no `///` comment.
enum DocComments {
  static func violations(in file: SourceFile) -> [String] {
    file.lines.indices.filter { isDeclaration(file.lines[$0]) && !isDocumented($0, in: file) }
      .map { "\(file.path):\($0 + 1): \(file.lines[$0].trimmed) has no /// comment" }
  }

  private static func isDeclaration(_ line: String) -> Bool {
    guard ["package ", "public "].contains(where: line.trimmed.hasPrefix) else { return false }
    let kinds = /^ *(package|public) (\w+ )*(struct|enum|class|actor|protocol|typealias|func)\b/
    let witnesses =
      /\bfunc ([<=]|hash\(|encode\(|next\(|write\(to writer:|append(Literal|Interpolation)\()/
    return line.contains(kinds) && !line.contains(witnesses)
  }

  /// Attributes may stand between the comment and the declaration.
  private static func isDocumented(_ line: Int, in file: SourceFile) -> Bool {
    let above = file.lines[..<line].last { !$0.contains(/^ *@/) }
    return above?.contains(/^ *\/\/\//) ?? false
  }
}
