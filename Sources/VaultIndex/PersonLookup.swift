import Findings
import People

/// Whom a name that somebody typed means.
package enum PersonMatch: Hashable, Sendable {
  case one(Person)
  /// Nobody; `nearest` are the names that may have been meant.
  case nobody(nearest: [String])
  /// More than one person, by path.
  case several([Person])
}

extension PeopleIndex {
  /// The person whom an argument means: by path, file name, name or alias, then by one of these
  /// without case and accents, then by the first words or letters of one (docs/FORMAT.md, Which files are people).
  ///
  /// The first of these ways that finds anyone decides.
  package func find(_ argument: String) -> PersonMatch {
    let folded = argument.folded
    guard !folded.isEmpty else { return .nobody(nearest: []) }
    let path = NotePath(argument)
    let ways: [(Person) -> Bool] = [
      { $0.path == path },
      // Swift compares in a form that makes no difference of NFC and NFD.
      { $0.path.text == argument || $0.path.text == argument + ".md" },
      { $0.path.fileName == argument || $0.path.stem == argument },
      { $0.name == argument },
      { $0.profile.aliases.contains(argument) },
      { $0.spellings.contains { $0.folded == folded } },
      { $0.spellings.contains { $0.folded.hasPrefix(folded + " ") } },
      { $0.spellings.contains { $0.folded.hasPrefix(folded) } },
    ]
    for way in ways {
      let found = people.filter(way)
      if found.count > 1 { return .several(found) }
      if let person = found.first { return .one(person) }
    }
    return .nobody(nearest: names(near: folded))
  }

  /// Names with a word that begins so, else names that are nearly so, else those with such a word.
  private func names(near folded: String) -> [String] {
    let ways: [(Person) -> Bool] = [
      { $0.words.contains { $0.hasPrefix(folded) } },
      isNear(folded) { $0.spellings.map(\.folded) },
      isNear(folded, \.words),
    ]
    for way in ways {
      let names = Set(people.filter(way).map(\.name))
      if !names.isEmpty { return Array(names.sorted().prefix(Self.suggestionLimit)) }
    }
    return []
  }

  private func isNear(
    _ folded: String, _ words: @escaping (Person) -> [String]
  ) -> (Person) -> Bool {
    let nearest = Set(NearestWord.among(people.flatMap(words), to: folded))
    return { words($0).contains(where: nearest.contains) }
  }

  private static let suggestionLimit = 3
}

extension Person {
  /// What they are called: the file's name, the name, the aliases.
  fileprivate var spellings: [String] {
    [path.stem, name] + profile.aliases
  }

  /// The words of what they are called, folded.
  fileprivate var words: [String] {
    spellings.flatMap { $0.folded.split(separator: " ").map(String.init) }
  }
}
