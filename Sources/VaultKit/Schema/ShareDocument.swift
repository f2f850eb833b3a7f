import Days
import Findings
import People
import VaultIndex
import VaultReview

/// What `vault share --format json` prints: for whom a text could be.
public struct ShareDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day that the document is for.
  public var date: String
  /// Those for whom it could be, in the order of the list.
  public var people: [Match]

  /// Someone for whom it could be.
  public struct Match: Codable, Hashable, Sendable {
    /// Their note.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// What they are called.
    public var name: String
    /// Whether they are on the list.
    public var kindred: Bool
    /// What matches, the most telling first.
    public var reasons: [TopicReason]
    /// What you gave them in the last 30 days, the newest.
    @OrNull public var lastGift: ExchangedThing?
  }

  package init(_ matches: [ShareMatch], on day: Day) {
    date = day.description
    people = matches.map { found in
      let person = found.match.person
      return Match(
        path: person.path.text, pathBytes: person.path.hexadecimal, name: person.name,
        kindred: person.profile.isKindred, reasons: found.match.evidence.map(TopicReason.init),
        lastGift: found.lastGift.map(ExchangedThing.init))
    }
  }
}

/// A place of a note that has words of a topic.
public struct TopicReason: Codable, Hashable, Sendable {
  /// `interests`, `looking-for`, `offers`, `groups`, `role` or `entry`.
  public var aspect: String
  /// What the note says there.
  public var text: String
  /// The words that match, as the note writes them.
  public var words: [String]
  /// The day of an entry.
  @OrNull public var date: String?
  /// The line that says it.
  public var source: SourceLine

  init(_ evidence: TopicEvidence) {
    aspect = evidence.aspect.rawValue
    text = evidence.text
    words = evidence.words
    date = evidence.entry?.day.description
    source = SourceLine(evidence.source.path, line: evidence.source.line)
  }
}

/// Something that one of us gave the other.
public struct ExchangedThing: Codable, Hashable, Sendable {
  /// What, in the note's words.
  public var text: String
  /// The day of the entry.
  public var date: String
  /// The line that says it.
  public var source: SourceLine

  init(_ gift: Gift) {
    text = gift.text
    date = gift.day.description
    source = SourceLine(gift.source.path, line: gift.source.line)
  }
}
