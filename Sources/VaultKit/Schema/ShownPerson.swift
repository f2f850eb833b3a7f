import Days
import Findings
import VaultIndex
import VaultReview

/// What `vault show --format json` prints: a person, and what the vault says of the two of you.
public struct ShownPerson: Codable, Hashable, Sendable {
  /// The person; its keys stand beside `brief`.
  public var person: VaultPerson
  /// What is good to know before a meeting.
  public var brief: Brief

  /// What is good to know before a meeting.
  public struct Brief: Codable, Hashable, Sendable {
    /// The first day that the note tells of.
    @OrNull public var knownSince: String?
    /// The days on which you were in touch.
    public var conversations: Int
    /// What changed since you last spoke, newest first.
    public var changes: [Change]
    /// What they asked you for, not answered yet.
    public var askedMe: [ExchangedThing]
    /// What you asked them for, with nothing received since.
    public var asked: [ExchangedThing]
    /// How often something was given and received.
    public var balance: Balance
    /// Days with contact in each of the last twelve months, this month last.
    public var rhythm: [Int]
    /// The notes of those whom both of you know.
    public var bothKnow: [String]
  }

  /// Something noted since you last spoke.
  public struct Change: Codable, Hashable, Sendable {
    /// What, in the note's words.
    public var text: String
    /// The day of the entry.
    public var date: String
    /// Whether it stands in your own note.
    public var mine: Bool
    /// The line that says it.
    public var source: SourceLine
  }

  /// How often something was given and received.
  public struct Balance: Codable, Hashable, Sendable {
    /// The day after which is counted.
    public var since: String
    /// What you gave, introductions among it.
    public var given: Int
    /// What you received.
    public var received: Int
    /// The time that is marked with what you gave, in minutes.
    public var givenMinutes: Int
    /// The time that is marked with what you received, in minutes.
    public var receivedMinutes: Int
    /// What you gave over all time.
    public var givenEver: Int
    /// What you received over all time.
    public var receivedEver: Int
    /// The time that is marked with what you gave over all time, in minutes.
    public var givenMinutesEver: Int
    /// The time that is marked with what you received over all time, in minutes.
    public var receivedMinutesEver: Int
  }

  package init(_ listed: ListedPerson, _ brief: MeetingBrief) {
    person = VaultPerson(listed)
    self.brief = Brief(
      knownSince: brief.knownSince?.description, conversations: brief.conversationCount,
      changes: brief.changes.map(Change.init), askedMe: brief.askedMe.map(ExchangedThing.init),
      asked: brief.asked.map(ExchangedThing.init), balance: Balance(brief.balance),
      rhythm: brief.rhythm.counts, bothKnow: brief.bothKnow.map(\.path.text))
  }

  /// Reads both from one object.
  public init(from decoder: any Decoder) throws {
    person = try VaultPerson(from: decoder)
    brief = try decoder.container(keyedBy: CodingKeys.self).decode(Brief.self, forKey: .brief)
  }

  /// Writes both into one object.
  public func encode(to encoder: any Encoder) throws {
    try person.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(brief, forKey: .brief)
  }

  private enum CodingKeys: CodingKey {
    case brief
  }
}

extension ShownPerson.Change {
  init(_ change: Change) {
    text = change.text
    date = change.day.description
    mine = change.isMine
    source = SourceLine(change.source.path, line: change.source.line)
  }
}

extension ShownPerson.Balance {
  init(_ balance: BalanceOfTwo) {
    since = balance.start.description
    given = balance.lately.given.count
    received = balance.lately.received.count
    givenMinutes = balance.lately.given.time.minutes
    receivedMinutes = balance.lately.received.time.minutes
    givenEver = balance.ever.given.count
    receivedEver = balance.ever.received.count
    givenMinutesEver = balance.ever.given.time.minutes
    receivedMinutesEver = balance.ever.received.time.minutes
  }
}
