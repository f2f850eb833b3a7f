import Days
import Findings
import VaultIndex

extension VaultPerson {
  /// A link as written, and the note it leads to.
  public struct Link: Codable, Hashable, Sendable {
    /// The target as written, without heading, block and shown text.
    public var target: String
    /// Nil where it leads to no note, or to more than one.
    @OrNull public var path: String?
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// Counted from 1.
    public var line: Int

    init(_ link: ResolvedLink) {
      target = link.target
      path = link.path?.text
      pathBytes = link.path?.hexadecimal
      line = link.line
    }
  }

  /// A place that names them without saying that we met.
  public struct Mention: Codable, Hashable, Sendable {
    /// The day of the entry or note that holds it.
    @OrNull public var date: String?
    /// The note, as a path below the root of the vault.
    public var path: String
    /// The bytes of the path in hexadecimal, where they are not UTF-8.
    public var pathBytes: String?
    /// Counted from 1.
    public var line: Int

    init(_ mention: VaultIndex.Mention) {
      date = mention.day?.description
      path = mention.path.text
      pathBytes = mention.path.hexadecimal
      line = mention.line
    }
  }
}
