import People

/// What a thing to pass on is called, and where it is to be found.
struct SharedLink {
  let title: String
  /// An `http` or `https` address; nil where it names none.
  let url: String?

  /// Reads `[title](url) and words`, or a bare address with words around it, or words alone.
  init(of thing: ThingToShare) {
    let text = thing.text
    guard let start = ["https://", "http://"].compactMap({ text.firstRange(of: $0) }).first else {
      title = text.quoted()
      url = nil
      return
    }
    let address = text[start.lowerBound...].prefix { !$0.isWhitespace && !")>\"".contains($0) }
    url = String(address)
    let shown = text.withLinksAsShown
    let words = shown.replacing(address, with: "").replacing("<>", with: "").quoted()
    title = words.isEmpty ? String(address) : words
  }

  /// The thing as a note's Markdown names it.
  var markdown: String { url.map { title == $0 ? "<\($0)>" : "[\(title)](\($0))" } ?? title }

  /// The title, leading to the page if there is one.
  var words: Phrase { url.map { "\(page: title, url: $0)" } ?? "\(title)" }
}
