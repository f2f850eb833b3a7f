/// A file of the package, as a rule sees it.
struct SourceFile {
  /// From the root of the package: `Sources/Days/Day.swift`.
  let path: String
  let text: String
  /// Without line ends.
  let lines: [String]
  /// The lines without comments, numbered from 1.
  let code: [(number: Int, line: String)]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
    code = lines.enumerated().map { ($0 + 1, $1.withoutComment) }
  }

  /// `Days`, of `Sources/Days/Day.swift`.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }
}

extension String {
  /// Without the spaces at its beginning.
  var trimmed: Substring { drop { $0 == " " } }

  fileprivate var withoutComment: String {
    guard let comment = firstRange(of: "//") else { return self }
    let before = self[..<comment.lowerBound]
    return before.last.map(\.isWhitespace) == false ? self : String(before)
  }
}
