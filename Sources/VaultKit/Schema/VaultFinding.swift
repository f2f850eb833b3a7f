import Findings

/// Something in a note that a person may want to look at.
public struct VaultFinding: Codable, Hashable, Sendable {
  /// The note, as a path below the root of the vault.
  public var path: String
  /// The bytes of the path in hexadecimal, where they are not UTF-8 and `path` cannot say them.
  public var pathBytes: String?
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in UTF-16 code units.
  public var column: Int
  /// `error` where something could not be read, else `warning`.
  public var severity: String
  /// What kind of finding it is; a name that stays the same.
  public var code: String
  /// What is wrong, in plain words.
  public var message: String
  /// What to do about it.
  public var remedy: String
}

extension VaultFinding {
  package init(_ finding: Finding) {
    path = finding.path.text
    pathBytes = finding.path.hexadecimal
    line = finding.place.line
    column = finding.place.column
    severity = finding.severity.rawValue
    code = finding.code.rawValue
    message = finding.message
    remedy = finding.remedy
  }
}
