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
      Self.plain(words)
    case .person(let path, let name):
      PieceValues(words: name, address: links.address(of: path), isPerson: true)
    case .cited(let words, let source):
      PieceValues(
        words: words, address: links.address(of: source.path), note: source.path.text,
        line: source.line, isPlace: true)
    case .page(let words, let url):
      if let address = LinkAddress(url) {
        PieceValues(words: words, address: address.text.percentEncodedAddress, isPage: true)
      } else {
        Self.plain(words)
      }
    case .command(let command):
      PieceValues(words: command, isCommand: true)
    }
  }

  private static func plain(_ words: String) -> PieceValues {
    let isForeign = words.hasRightToLeftLetters
    return PieceValues(words: words, isWords: !isForeign, isForeign: isForeign)
  }
}
