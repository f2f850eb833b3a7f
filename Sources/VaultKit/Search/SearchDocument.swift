import Days
import Findings
import VaultStore

/// What `vault search --format json` prints: where words are found, the best first.
public struct SearchDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day that the document is for.
  public var date: String
  /// What was found.
  public var results: [Found]

  /// A line that has what was looked for.
  public struct Found: Codable, Hashable, Sendable {
    /// The note, as a path below the root of the vault.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// Counted from 1.
    public var line: Int
    /// `name`, `entry` or `note`.
    public var kind: String
    /// Whom the note is about; null where it is nobody's.
    @OrNull public var name: String?
    /// The day of the entry or note.
    @OrNull public var day: String?
    /// What the line says, without what is private.
    public var text: String
    /// Where in `text` the words are, in UTF-16 code units.
    public var marks: [Mark]
  }

  /// A part of a text.
  public struct Mark: Codable, Hashable, Sendable {
    /// Where it begins, counted from 0.
    public var start: Int
    /// Where it ends: behind its last code unit.
    public var end: Int
  }

  package init(_ results: [SearchResult], on day: Day) {
    date = day.description
    self.results = results.map(Found.init)
  }
}

extension SearchDocument.Found {
  package init(_ result: SearchResult) {
    path = result.path.text
    pathBytes = result.path.hexadecimal
    line = result.line
    kind = result.kind.rawValue
    name = result.name
    day = result.day?.description
    text = result.text
    marks = result.marks.map { range in
      SearchDocument.Mark(
        start: range.lowerBound.utf16Offset(in: result.text),
        end: range.upperBound.utf16Offset(in: result.text))
    }
  }
}
