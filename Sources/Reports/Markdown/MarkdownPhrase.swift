import VaultReview

extension Phrase {
  /// The phrase as Markdown, on one line, with its people and places linked.
  func markdown(with links: NoteLinks, beginsLine: Bool = true) -> String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .words(let words), .drawn(let words, _):
        words.inertMarkdown(beginsLine: beginsLine && index == 0)
      case .person(let path, let name): links.person(path, name: name)
      case .cited(let words, let source): links.place(words, source)
      case .page(let words, let url): links.page(words, url: url)
      case .command(let command): command.codeSpan
      }
    }.joined()
  }
}

extension String {
  /// The text as code, behind a fence that is longer than any inside.
  fileprivate var codeSpan: String {
    let code = String(String.UnicodeScalarView(withoutHiddenCharacters.filter { !$0.isControl }))
    guard code.contains("`") else { return "`\(code)`" }
    let longest = code.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(code) \(fence)"
  }
}
