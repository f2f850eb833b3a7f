import Findings
import NoteSyntax
import Properties

/// Finds keys that were probably meant to be one of ours: `cadance`, `kindered`.
enum KeySlips {
  /// Keys of so many letters that a slip is more likely than a word of its own.
  private static let long: [ProfileKey] = [
    .kindred, .cadence, .lastContact, .birthday, .interests, .aliases, .lookingFor,
  ]

  private static let near = NearestWord(among: long.lazy.map(\.rawValue))

  /// A finding for each slip; a key that the note has already was not meant.
  static func findings(
    _ unknown: [Property], besides known: [ProfileKey], in note: Note
  ) -> [Finding] {
    unknown.compactMap { property in
      // Hardly a key is near any of ours.
      guard !near.words(near: property.key).isEmpty else { return nil }
      let candidates = long.filter { !known.contains($0) }.map(\.rawValue)
      return NearestWord.among(candidates, to: property.key).first.map { near in
        note.finding(
          .nearMissKey, at: property.keyRange.lowerBound,
          "`\(property.key)`: did you mean `\(near)`?")
      }
    }
  }
}
