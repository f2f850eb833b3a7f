import Days

/// A date in English words, as some write it in a log: `2 October 2026`, `Oct 2nd, 2026`.
enum EnglishDate {
  /// The longest such date, in bytes.
  private static let reach = 32

  /// The day at an offset, nil where there is no such day, and where its words end; nothing without a
  /// year.
  static func read(_ bytes: [UInt8], at start: Int, end: Int) -> (day: Day?, end: Int)? {
    guard mayBegin(bytes, at: start, end: end) else { return nil }
    let limit = min(end, start + reach)
    // The year ends the date: four digits behind a space.
    var offset = start
    while offset + 4 < limit {
      if bytes[offset].isBlank, (1...4).allSatisfy({ bytes[offset + $0].isDigit }),
        offset + 5 >= end || !(bytes[offset + 5].isDigit || bytes[offset + 5].isLetter)
      {
        let words = String(decoding: bytes[start..<(offset + 5)], as: UTF8.self)
        return switch DateReading(words) {
        case .day(let day): (day, offset + 5)
        case .impossible: (nil, offset + 5)
        case .absent, .unreadable: nil
        }
      }
      if bytes[offset].isLineEnd { return nil }
      offset += 1
    }
    return nil
  }

  /// Whether a digit or the first letters of a month or weekday stand there: few words begin so.
  private static func mayBegin(_ bytes: [UInt8], at start: Int, end: Int) -> Bool {
    guard start + 3 <= end else { return false }
    switch bytes[start] | 0x20 {
    case 0x30...0x39: return true
    case UInt8(ascii: "a"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "j"),
      UInt8(ascii: "m")...UInt8(ascii: "o"), UInt8(ascii: "s"), UInt8(ascii: "t"),
      UInt8(ascii: "w"):
      break
    default: return false
    }
    return names.contains { (name: StaticString) in
      name.withUTF8Buffer { letters in
        (0..<3).allSatisfy { bytes[start + $0] | 0x20 == letters[$0] }
      }
    }
  }

  private static let names: [StaticString] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon",
    "tue", "wed", "thu", "fri", "sat", "sun",
  ]
}
