import Findings
import Properties

/// Bytes of a note that no one types on purpose: each kind is reported once, at its first place.
enum TextFaults {
  /// So many accents on one letter hide the text around it.
  private static let accentLimit = 20

  /// Looks at all bytes; for conflicts of git only behind the front matter, whose reader tells its own.
  static func findings(
    in source: SourceText, of path: NotePath, bodyStart: Int
  ) -> [Finding] {
    let bytes = source.bytes
    var control: Int?
    var direction: Int?
    var accents: Int?
    var loneCR: Int?
    var marker: Int?
    var accentRun = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        accentRun = 0
        if marker == nil, byte == .less, offset >= bodyStart, bytes.has("<<<<<<< ", at: offset),
          isLineStart(offset, bytes)
        {
          marker = offset
        }
        offset = endOfPlainText(in: bytes, from: offset + 1)
        continue
      }
      switch byte {
      case .carriageReturn:
        if offset + 1 == bytes.count || bytes[offset + 1] != .newline { loneCR = loneCR ?? offset }
      case .tab, .newline: break
      case 0..<0x20, 0x7F: control = control ?? offset
      case 0xC2 where offset + 1 < bytes.count && (0x80...0x9F).contains(bytes[offset + 1]):
        control = control ?? offset
      case 0xE2
      where bytes.has("\u{202A}", at: offset) || bytes.has("\u{202B}", at: offset)
        || bytes.has("\u{202D}", at: offset) || bytes.has("\u{202E}", at: offset):
        direction = direction ?? offset
      case 0xCC, 0xCD:
        accentRun += 1
        if accentRun > accentLimit { accents = accents ?? offset }
      default: break
      }
      if byte < 0x80 || byte >= 0xC0, byte != 0xCC, byte != 0xCD { accentRun = 0 }
      offset += 1
    }
    let faults: [(Int?, FindingCode, String)] = [
      (control, .controlCharacter, "a control character"),
      (direction, .controlCharacter, "a character that turns the direction of the text"),
      (accents, .controlCharacter, "over \(accentLimit) accents on one letter"),
      (loneCR, .loneCR, "a line that ends with CR alone"),
      (marker, .conflictMarker, "git left a conflict here that is not settled"),
    ]
    return faults.compactMap { offset, code, message in
      offset.map { Finding(code, in: path, at: source.place(at: $0), message) }
    }
  }

  /// Where eight bytes begin that may hold something to look at: plain letters and spaces are most of
  /// a note, and are passed over eight at a time.
  private static func endOfPlainText(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { text in
      var offset = start
      while offset + 8 <= text.count {
        let eight = EightBytes(text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        guard eight.areASCII, !eight.holdLess(than: 0x20), !eight.hold(0x7F), !eight.hold(.less)
        else { break }
        offset += 8
      }
      return offset
    }
  }

  private static func isLineStart(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == 0 || bytes[offset - 1].isLineEnd
  }
}
