import Findings

/// A line of a note that a statement rests on.
public struct SourceLine: Codable, Hashable, Sendable {
  /// The note's path below the root of the vault.
  public var path: String
  /// The bytes of the path in hexadecimal, where they are not UTF-8 and `path` cannot say them.
  public var pathBytes: String?
  /// Counted from 1.
  public var line: Int

  init(_ path: NotePath, line: Int) {
    self.path = path.text
    pathBytes = path.hexadecimal
    self.line = line
  }
}

extension NotePath {
  /// The bytes in hexadecimal where `text` does not name the file; nil for the paths of most vaults.
  var hexadecimal: String? {
    guard !isUTF8 else { return nil }
    return bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
