import Days
import Findings
import People

/// A piece of a note that full text finds: a name, an entry, or all else that it says.
package struct Passage: Sendable {
  /// What it is a piece of.
  package enum Kind: String, CaseIterable, Sendable {
    case name, entry, note
  }

  let kind: Kind
  let line: Int
  let day: Day?
  /// The entry, by its place in the note.
  let entry: Int?
  /// The words as full text keeps them.
  let words: String

  /// All passages of a note.
  package static func all(of note: NoteFacts, _ text: SearchableText) -> [Passage] {
    var passages: [Passage] = []
    if let profile = note.profile {
      passages.append(
        Passage(
          kind: .name, line: note.places.name.line, day: nil, entry: nil,
          words: indexed([profile.name, note.path.stem] + profile.aliases)))
    }
    let byEntry = Dictionary(grouping: text.lines) { $0.entry ?? -1 }
    if let lines = byEntry[-1], let first = lines.first {
      let day: Day? = if case .dated(let day) = note.role { day } else { nil }
      passages.append(
        Passage(
          kind: .note, line: first.number, day: day, entry: nil, words: indexed(lines.map(\.text))))
    }
    for (place, entry) in note.entries.enumerated() {
      guard let lines = byEntry[place] else { continue }
      passages.append(
        Passage(
          kind: .entry, line: entry.line, day: entry.day, entry: place,
          words: indexed(lines.map(\.text))))
    }
    return passages
  }

  private static func indexed(_ texts: [String]) -> String {
    texts.map { SearchWords($0).indexed }.joined(separator: " ")
  }
}

/// The passages of a note, and the note they were read from.
package struct NotePassages: Sendable {
  package let path: NotePath
  /// The digest of the note's bytes.
  let content: UInt64
  let passages: [Passage]

  /// Reads the passages of a note from its bytes.
  package init(_ note: NoteFacts, of bytes: [UInt8], _ text: SearchableText) {
    path = note.path
    content = Digest.of(bytes)
    passages = Passage.all(of: note, text)
  }
}
