import Findings

/// What a file is known to hold: all its bytes, or the mark of them that a record keeps.
enum FileContents: Hashable {
  case bytes([UInt8])
  case mark(ContentMark)

  /// Whether the file holds these bytes.
  func match(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .bytes(let known): known == bytes
    case .mark(let known): known == ContentMark(of: bytes)
    }
  }

  /// The mark of what the file holds.
  var mark: ContentMark {
    switch self {
    case .bytes(let bytes): ContentMark(of: bytes)
    case .mark(let mark): mark
    }
  }
}

/// The length and a fingerprint of bytes, to know them again.
struct ContentMark: Hashable {
  let count: Int
  let fingerprint: UInt64

  init(of bytes: [UInt8]) {
    count = bytes.count
    fingerprint = Fingerprint(of: bytes).value
  }
}

extension ContentMark: LosslessStringConvertible {
  /// As `12-cbf29ce484222325`.
  var description: String { "\(count)-\(String(fingerprint, radix: 16))" }

  /// Reads what `description` says.
  init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(parts[0]),
      let fingerprint = UInt64(parts[1], radix: 16)
    else { return nil }
    self.count = count
    self.fingerprint = fingerprint
  }
}
