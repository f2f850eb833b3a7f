import Findings

/// What tells our lines in a report from a person's: a digest of each line that we wrote, kept in the last
/// line of the report.
///
/// That line is a link reference definition, which no Markdown reader shows.
package struct LineDigests: Sendable {
  private var digests: Set<String> = []
  private static let opening = "[written by vault]: # \""
  private static let closing = "\""

  /// The digests of some lines.
  init(of lines: some Sequence<String>) {
    for line in lines where !line.isEmpty { digests.insert(Self.digest(of: line)) }
  }

  /// What the lines of a report say; none where it has no such line.
  package init(statedIn lines: [String]) {
    guard let line = lines.last(where: Self.isStatement) else { return }
    let words = line.dropFirst(Self.opening.count).dropLast(Self.closing.count)
    digests = Set(words.split(separator: " ").map(String.init))
  }

  /// Whether a line is the one that states the digests of ours.
  package static func isStatement(_ line: String) -> Bool {
    line.hasPrefix(opening) && line.hasSuffix(closing)
  }

  /// Whether we wrote a line.
  package func contains(_ line: String) -> Bool {
    digests.contains(Self.digest(of: line))
  }

  /// The line that states the digests of those of some lines that are ours.
  func statement(for lines: [String]) -> String {
    var stated: [String] = []
    var seen: Set<String> = []
    for line in lines where !line.isEmpty {
      let digest = Self.digest(of: TaskLine(line)?.written ?? line)
      if digests.contains(digest), seen.insert(digest).inserted { stated.append(digest) }
    }
    return Self.opening + stated.joined(separator: " ") + Self.closing
  }

  mutating func formUnion(_ other: LineDigests) {
    digests.formUnion(other.digests)
  }

  /// Of a thousand million lines of a person's one would be taken for ours.
  private static func digest(of line: String) -> String {
    Fingerprint(of: line.utf8).sixCharacters
  }
}
