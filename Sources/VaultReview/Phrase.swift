import Findings

/// A line of words in which people and places in notes stay what they are, so that each output can
/// link them its own way.
package struct Phrase: Hashable, Sendable {
  /// A part of the line.
  package enum Piece: Hashable, Sendable {
    case words(String)
    /// A person, by their note and name.
    case person(NotePath, name: String)
    /// Words that rest on a line of a note: "coffee on 8 August".
    case cited(String, Source)
    /// Words that lead to a page: "mastodon".
    case page(String, url: String)
    /// Something to type: `vault list --overdue`.
    case command(String)
    /// Characters that draw something, and the same in words for those who hear the page.
    case drawn(String, saying: String)
  }

  package private(set) var pieces: [Piece] = []

  package init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  package var isEmpty: Bool { pieces.isEmpty }

  /// The words alone, as JSON has them.
  package var text: String {
    pieces.map { piece in
      switch piece {
      case .words(let words), .cited(let words, _), .page(let words, _), .drawn(let words, _): words
      case .person(_, let name): name
      case .command(let command): "`\(command)`"
      }
    }.joined()
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Builds a phrase from a literal such as `"\(person) — \(cited: "coffee", at: source)"`.
  package struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    package mutating func appendInterpolation(_ words: String) {
      if !words.isEmpty { pieces.append(.words(words)) }
    }

    package mutating func appendInterpolation(_ number: Int) {
      pieces.append(.words(String(number)))
    }

    package mutating func appendInterpolation(_ phrase: Phrase) {
      pieces += phrase.pieces
    }

    package mutating func appendInterpolation(person path: NotePath, name: String) {
      pieces.append(.person(path, name: name))
    }

    package mutating func appendInterpolation(cited words: String, at source: Source) {
      pieces.append(.cited(words, source))
    }

    package mutating func appendInterpolation(page words: String, url: String) {
      pieces.append(.page(words, url: url))
    }

    package mutating func appendInterpolation(command: String) {
      pieces.append(.command(command))
    }

    package mutating func appendInterpolation(drawn characters: String, saying words: String) {
      pieces.append(.drawn(characters, saying: words))
    }
  }

  package init(stringLiteral value: String) {
    self.init(value.isEmpty ? [] : [.words(value)])
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.pieces)
  }
}
