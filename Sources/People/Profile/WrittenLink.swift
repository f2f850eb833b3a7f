/// `[[Folder/Name#Heading|shown]]` taken apart, where a value may be a link or plain words.
package struct WrittenLink: Hashable, Sendable {
  /// The target without heading, block and brackets; the words themselves where there is no link.
  package let target: String
  /// What a reader sees.
  package let shown: String
  package let isLink: Bool

  /// Reads the first link of a text.
  package init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "[")), let open = text.firstRange(of: "[["),
      let close = text[open.upperBound...].firstRange(of: "]]")
    else {
      target = text
      shown = text
      isLink = false
      return
    }
    let inside = text[open.upperBound..<close.lowerBound]
    let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map { $0.prefix { $0 != "#" && $0 != "^" } } ?? inside[...]
    target = path.trimmed
    let name = target.split(separator: "/").last.map(String.init) ?? target
    shown = parts.count > 1 ? parts[1].trimmed : name
    isLink = true
  }
}

extension String {
  /// The text as a reader sees it: each `[[link]]` is what it shows.
  var withoutLinks: String {
    guard utf8.contains(UInt8(ascii: "[")) else { return self }
    var words = ""
    var rest = self[...]
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      words += rest[..<open.lowerBound]
      words += WrittenLink(String(rest[open.lowerBound..<close.upperBound])).shown
      rest = rest[close.upperBound...]
    }
    return words + rest
  }
}
