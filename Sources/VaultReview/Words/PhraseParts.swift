import Findings
import VaultIndex

extension Phrase.StringInterpolation {
  /// A person, linked to their note.
  package mutating func appendInterpolation(_ person: Person) {
    appendInterpolation(person: person.path, name: person.name)
  }
}

extension [Phrase] {
  /// The phrases one after another.
  func joined(by words: String) -> Phrase {
    guard let first else { return Phrase() }
    return dropFirst().reduce(first) { "\($0)\(words)\($1)" }
  }

  /// The phrases as a list in a sentence: "a, b and c".
  func listed() -> Phrase {
    guard let last, count > 1 else { return first ?? Phrase() }
    return "\(Array(dropLast()).joined(by: ", ")) and \(last)"
  }
}

extension [Phrase] {
  /// The first so many as a list, and how many more there are: "a, b and 3 more".
  func listed(atMost limit: Int) -> Phrase {
    guard count > limit else { return listed() }
    return (prefix(limit) + ["\(count - limit) more"]).listed()
  }
}

extension ArraySlice<Phrase> {
  fileprivate func listed() -> Phrase { Array(self).listed() }
}

extension Phrase {
  /// Words of ours in which backticks hold what is typed: `cadence`.
  init(quoting words: String) {
    let parts = words.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    // An odd backtick is part of what is quoted, and then nothing tells where a quote ends.
    guard parts.count % 2 == 1 else {
      self.init([.words(words)])
      return
    }
    let pieces = parts.enumerated().map { index, part -> Piece in
      index % 2 == 0 ? .words(part) : .command(part)
    }
    self.init(pieces.filter { $0 != .words("") })
  }
}
