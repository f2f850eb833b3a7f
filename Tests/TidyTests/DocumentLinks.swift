import Foundation

/// Finds links of a Markdown document that lead to no file.
enum DocumentLinks {
  static func violations(
    in document: SourceFile, exists: (String) -> Bool
  ) -> [String] {
    let folder = document.path.split(separator: "/").dropLast().joined(separator: "/")
    return targets(in: document).filter { target in
      !exists(folder.isEmpty ? target : "\(folder)/\(target)")
    }
    .map { "\(document.path) links to \($0), which is not there" }
  }

  /// The files that a document links to, without headings and without addresses on the web.
  private static func targets(in document: SourceFile) -> [String] {
    let parts = document.text.split(separator: "```", omittingEmptySubsequences: false)
    let prose = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      .joined().replacing(/`[^`\n]*`/, with: "")
    return prose.matches(of: /\]\(<?([^)#>]+)[^)]*\)/).map { String($0.output.1) }
      .filter { !$0.contains(/^[a-z]+:/) }
      .map { $0.removingPercentEncoding ?? $0 }
  }
}
