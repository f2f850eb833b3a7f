import Days
import Findings
import People

extension VaultPerson {
  /// Something that happened on a day, in their own note or, where it is contact, in another.
  public struct Entry: Codable, Hashable, Sendable {
    /// The day it happened.
    public var date: String
    /// Such as `call`; nil where the entry names none.
    @OrNull public var kind: String?
    /// Whether it counts as being in touch.
    public var contact: Bool
    /// The prose, without date, kind and fields.
    public var text: String
    /// The note that holds the entry.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// Counted from 1.
    public var line: Int
    /// What I gave.
    public var gave: [String]
    /// What they gave me.
    public var received: [String]
    /// What I asked them for.
    public var asked: [String]
    /// What they asked me for.
    public var askedMe: [String]
    /// What of it I said no to.
    public var declined: [String]
    /// With whom I asked them whether they would like to be connected.
    public var introducing: [String]
    /// Whom I connected them with.
    public var introduced: [String]
    /// What I learned about them.
    public var learned: [String]

    init(_ entry: LogEntry) {
      date = entry.day.description
      kind = entry.kind
      contact = entry.isContact
      text = entry.text
      path = entry.path.text
      pathBytes = entry.path.hexadecimal
      line = entry.line
      gave = entry.values(.gave)
      received = entry.values(.received)
      asked = entry.values(.asked)
      askedMe = entry.values(.askedMe)
      declined = entry.values(.declined)
      introducing = entry.values(.introducing)
      introduced = entry.values(.introduced)
      learned = entry.values(.learned)
    }
  }
}
