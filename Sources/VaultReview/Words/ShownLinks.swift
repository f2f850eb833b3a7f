extension String {
  /// The text with each link as a reader sees it: `[[People/Maya|her]]` is "her", `[a page](url)` is
  /// "a page"; embeds likewise.
  package var withLinksAsShown: String {
    guard contains("[") else { return self }
    var shown = ""
    var rest = self[...]
    while let bracket = rest.firstIndex(of: "[") {
      shown += rest[..<bracket]
      let text = rest[bracket...]
      guard let link = text.wikiLink ?? text.markdownLink else {
        shown.append("[")
        rest = text.dropFirst()
        continue
      }
      if shown.last == "!" { shown.removeLast() }
      shown += link.words
      rest = link.rest
    }
    return shown + rest
  }
}

extension Substring {
  /// The words of a `[[target|words]]` that begins here, and what follows it.
  fileprivate var wikiLink: (words: Substring, rest: Substring)? {
    guard starts(with: "[["), let end = firstRange(of: "]]") else { return nil }
    let inner = self[index(startIndex, offsetBy: 2)..<end.lowerBound]
    guard !inner.contains("["), inner.contains(where: { !$0.isWhitespace }) else { return nil }
    let rest = self[end.upperBound...]
    if let bar = inner.lastIndex(of: "|") { return (inner[inner.index(after: bar)...], rest) }
    let note = inner.prefix { $0 != "#" }
    let name = note.split(separator: "/").last ?? inner
    return (name.hasSuffix(".md") ? name.dropLast(3) : name, rest)
  }

  /// The words of a `[words](url)` that begins here, and what follows it.
  fileprivate var markdownLink: (words: Substring, rest: Substring)? {
    let words = dropFirst().prefix { $0 != "[" && $0 != "]" }
    let target = self[words.endIndex...]
    guard target.starts(with: "]("), let end = target.firstIndex(of: ")") else { return nil }
    return (words, target[target.index(after: end)...])
  }
}
