import Findings

extension NotePath {
  /// `X (before 1).md` for `X.md`: where a version is kept that another takes the place of.
  func aside(_ number: Int) -> NotePath {
    let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let dot = bytes[nameStart...].dropFirst().lastIndex(of: UInt8(ascii: "."))
    let end = dot ?? bytes.endIndex
    return NotePath(bytes: bytes[..<end] + Array(" (before \(number))".utf8) + bytes[end...])
  }
}
