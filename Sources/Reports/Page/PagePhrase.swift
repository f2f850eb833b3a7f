import Findings
import VaultReview

extension Phrase {
  /// The phrase for a page, with its people, places and pages linked.
  func values(with links: NoteLinks) -> PhraseValues {
    PhraseValues(pieces: pieces.map { $0.values(with: links) })
  }
}

extension Phrase.Piece {
  fileprivate func values(with links: NoteLinks) -> PieceValues {
    switch self {
    case .words(let words):
      return Self.plain(words)
    case .person(let path, let name):
      return PieceValues(kind: .person, words: name, address: links.address(of: path))
    case .cited(let words, let source):
      return PieceValues(
        kind: .place, words: words, address: links.address(of: source.path),
        note: source.path.text, line: source.line)
    case .page(let words, let url):
      guard let address = LinkAddress(url) else { return Self.plain(words) }
      return PieceValues(kind: .website, words: words, address: address.text.percentEncodedAddress)
    case .command(let command):
      return PieceValues(kind: .command, words: command)
    case .drawn(let characters, let saying):
      return PieceValues(kind: .drawn, words: characters, note: saying)
    }
  }

  private static func plain(_ words: String) -> PieceValues {
    PieceValues(kind: words.hasRightToLeftLetters ? .foreign : .words, words: words)
  }
}
