import Testing

/// Ways in which the same note can be written that change nothing of what it says.
enum NoteShape: String, CaseIterable, CustomTestStringConvertible {
  case crlf = "CRLF"
  case mark = "byte order mark"
  case open = "no final line end"
  case all = "all three"
  case broken = "a broken property"

  var testDescription: String { rawValue }

  /// A note with LF and a final line end in this shape; nil where it cannot have it.
  func shaped(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.last == UInt8(ascii: "\n"), !bytes.contains(UInt8(ascii: "\r")),
      !bytes.starts(with: Self.byteOrderMark)
    else { return nil }
    switch self {
    case .crlf: return bytes.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    case .mark: return Self.byteOrderMark + bytes
    case .open: return bytes.dropLast()
    case .all:
      guard let open = NoteShape.open.shaped(bytes), open.last != UInt8(ascii: "\n") else {
        return nil
      }
      return Self.byteOrderMark + open.flatMap { $0 == UInt8(ascii: "\n") ? [13, 10] : [$0] }
    case .broken:
      let fence = Array("---\n".utf8)
      guard bytes.starts(with: fence) else { return nil }
      return fence + Array("role: Director: Growth\n".utf8) + bytes.dropFirst(fence.count)
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
