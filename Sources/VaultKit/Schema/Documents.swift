import Days
import Findings
import VaultIndex

/// What `vault index --format json` prints: everyone in a vault, and what is wrong with its notes.
public struct IndexDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  public var date: String
  /// Everyone but me, by the bytes of their paths.
  public var people: [VaultPerson]
  /// By path and place.
  public var findings: [VaultFinding]
}

/// What `vault list --format json` prints: people without their entries and links.
public struct ListDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  public var date: String
  public var people: [VaultPerson]
}

/// What `vault check --format json` prints.
public struct CheckDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  public var date: String
  public var findings: [VaultFinding]
}
