import Findings
import People
import VaultIndex

extension PeopleIndex {
  /// The notes that a value names: those its links lead to, else its words between commas; names that
  /// mean nobody, or several, are left out.
  func notes(named value: String) -> [NotePath] {
    let links = value.wikiLinks
    let names = links.isEmpty ? value.split(separator: ",").map(Self.trimmed) : links
    return names.compactMap { name in
      if case .one(let path) = self.names.resolve(WrittenLink(name).target) { path } else { nil }
    }
  }

  private static func trimmed(_ name: Substring) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// Each `[[link]]` of the text, with its brackets.
  fileprivate var wikiLinks: [String] {
    var links: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: "[["),
      let end = rest[start.upperBound...].firstRange(of: "]]")
    {
      links.append(String(rest[start.lowerBound..<end.upperBound]))
      rest = rest[end.upperBound...]
    }
    return links
  }
}
