/// The significant words of texts, each text read once.
struct KnownWords: Sendable {
  private var known: [String: [String]] = [:]

  mutating func words(of text: String) -> [String] {
    if let words = known[text] { return words }
    let words = text.significantWords
    known[text] = words
    return words
  }
}
