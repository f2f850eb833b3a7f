import Days
import Findings
import People
import VaultIndex
import VaultReview

/// What `vault ask --format json` prints: who could help, in two lists.
public struct AskDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day that the document is for.
  public var date: String
  /// People who heard from you within their cadence.
  public var inTouch: [Match]
  /// People to write to first, without asking.
  public var writeFirst: [Match]

  /// Someone who could help.
  public struct Match: Codable, Hashable, Sendable {
    /// Their note.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// What they are called.
    public var name: String
    /// Whether they are on the list.
    public var kindred: Bool
    /// The newest day on which you were in touch.
    @OrNull public var lastContact: String?
    /// The line that says so.
    @OrNull public var lastContactSource: SourceLine?
    /// What matches, the most telling first.
    public var reasons: [TopicReason]
    /// What they gave you, newest first.
    public var received: [ExchangedThing]
    /// What you gave them, newest first.
    public var given: [ExchangedThing]
  }

  package init(_ answer: AskAnswer, on day: Day) {
    date = day.description
    inTouch = answer.inTouch.map(Match.init)
    writeFirst = answer.writeFirst.map(Match.init)
  }
}

extension AskDocument.Match {
  init(_ found: AskMatch) {
    let person = found.match.person
    path = person.path.text
    pathBytes = person.path.hexadecimal
    name = person.name
    kindred = person.profile.isKindred
    lastContact = found.lastContact?.day.description
    lastContactSource = found.lastContact.map { SourceLine($0.path, line: $0.line) }
    reasons = found.match.evidence.map(TopicReason.init)
    received = found.received.map(ExchangedThing.init)
    given = found.given.map(ExchangedThing.init)
  }
}
