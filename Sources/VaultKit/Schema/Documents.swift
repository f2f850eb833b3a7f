import Days
import Findings

/// What `vault index --format json` prints: everyone in a vault, and what is wrong with its notes.
public struct IndexDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day that the document is for.
  public var date: String
  /// Everyone but me, by the bytes of their paths.
  public var people: [VaultPerson]
  /// By path and place.
  public var findings: [VaultFinding]

  /// Without people yet.
  package init(on day: Day, findings: [Finding]) {
    date = day.description
    people = []
    self.findings = findings.map(VaultFinding.init)
  }
}

/// What `vault list --format json` prints: people without their entries and links.
public struct ListDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day that the document is for.
  public var date: String
  /// The people, in the order of the list.
  public var people: [VaultPerson]

  /// Without people yet.
  package init(on day: Day) {
    date = day.description
    people = []
  }
}

/// What `vault check --format json` prints.
public struct CheckDocument: Codable, Hashable, Sendable {
  /// The version of this form; it changes when a key is removed or changes its meaning.
  public var schema = 1
  /// The day that the document is for.
  public var date: String
  /// The findings, by path and place.
  public var findings: [VaultFinding]

  package init(on day: Day, findings: [Finding]) {
    date = day.description
    self.findings = findings.map(VaultFinding.init)
  }
}
