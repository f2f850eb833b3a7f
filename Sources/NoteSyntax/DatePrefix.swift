import Days

/// A date with which a heading, a list item, a line or a table cell begins, as a log entry does.
///
/// Read are `2026-10-02`, `**2026-10-02**`, `[[2026-10-02]]`, with a weekday, a time and a separator
/// behind it: colon, dash, em dash, bar or nothing.
package struct DatePrefix: Hashable, Sendable {
  /// Nil where no such day exists: `2026-24-28`.
  package let day: Day?
  /// The bytes of the date itself.
  package let date: Range<Int>
  /// Where the text behind date and separator begins.
  package let textStart: Int

  package init?(in bytes: [UInt8], _ text: Range<Int>) {
    var reader = PrefixReader(bytes: bytes, offset: text.lowerBound, end: text.upperBound)
    reader.skipOpening()
    guard let (day, date) = reader.date() else { return nil }
    guard reader.skipClosing() else { return nil }
    self.day = day
    self.date = date
    textStart = reader.textStart(on: day)
  }
}

/// Reads along the beginning of a line.
private struct PrefixReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int
  private var isLinked = false
  private var emphasis = 0

  init(bytes: [UInt8], offset: Int, end: Int) {
    self.bytes = bytes
    self.offset = bytes.skippingBlanks(in: offset..<end)
    self.end = end
  }

  mutating func skipOpening() {
    while offset < end, bytes[offset] == .star || bytes[offset] == .underscore {
      offset += 1
      emphasis += 1
    }
    guard bytes.has("[[", at: offset) else { return }
    isLinked = true
    offset += 2
  }

  mutating func date() -> (Day?, Range<Int>)? {
    let start = offset
    let date = IsoDate.read(bytes, at: start, end: end)
    if date == .notADate { return writtenDate() }
    offset += IsoDate.length
    if offset < end, bytes[offset] == UInt8(ascii: "T"),
      let timeEnd = ClockTime.end(in: bytes, at: offset + 1, end: end)
    {
      offset = timeEnd
    }
    guard case .day(let day) = date else { return (nil, start..<(start + IsoDate.length)) }
    return (day, start..<(start + IsoDate.length))
  }

  /// `2 October 2026` or `October 2nd, 2026`; without a year it is no date.
  private mutating func writtenDate() -> (Day?, Range<Int>)? {
    guard offset < end, bytes[offset].isDigit || bytes[offset].isLetter else { return nil }
    guard let found = EnglishDate.read(bytes, at: offset, end: end) else { return nil }
    let start = offset
    offset = found.end
    return (found.day, start..<found.end)
  }

  /// Skips `]]`, with another text shown or not; false where a link opened and does not end here.
  mutating func skipClosing() -> Bool {
    if isLinked {
      while offset + 1 < end, !bytes.has("]]", at: offset), !bytes[offset].isLineEnd { offset += 1 }
      guard bytes.has("]]", at: offset), offset + 2 <= end else { return false }
      offset += 2
    }
    skipEmphasis()
    return true
  }

  private mutating func skipEmphasis() {
    while emphasis > 0, offset < end, bytes[offset] == .star || bytes[offset] == .underscore {
      offset += 1
      emphasis -= 1
    }
  }

  /// Behind weekday, time and separators.
  mutating func textStart(on day: Day?) -> Int {
    skipWeekday(of: day)
    skipTime()
    var start = offset
    while start < end {
      if bytes[start].isBlank || bytes[start] == .colon || bytes[start] == .dash
        || bytes[start] == .bar
      {
        start += 1
      } else if bytes.hasNoBreakSpace(at: start) {
        start += 2
      } else if bytes.has("\u{2013}", at: start) || bytes.has("\u{2014}", at: start) {
        start += 3
      } else if emphasis > 0, bytes[start] == .star || bytes[start] == .underscore {
        start += 1
        emphasis -= 1
      } else {
        break
      }
    }
    return min(start, end)
  }

  /// Skips `(Fri)`, `, Friday` or ` Fri.`, if that is the day's: `Frida` and `Sat with Tom` are text.
  private mutating func skipWeekday(of day: Day?) {
    var ahead = offset
    while ahead < end, bytes[ahead].isBlank || bytes[ahead] == UInt8(ascii: ",") { ahead += 1 }
    let isBracketed = ahead < end && bytes[ahead] == .openParenthesis
    if isBracketed { ahead += 1 }
    let start = ahead
    while ahead < end, bytes[ahead].isLetter { ahead += 1 }
    guard ahead - start >= 3, ahead - start <= 9, mayBeWeekday(at: start),
      let weekday = Weekday(word: String(decoding: bytes[start..<ahead], as: UTF8.self)),
      weekday == day?.weekday
    else { return }
    if ahead < end, bytes[ahead] == .dot { ahead += 1 }
    if isBracketed {
      guard ahead < end, bytes[ahead] == .closeParenthesis else { return }
      ahead += 1
    }
    offset = ahead
  }

  /// Whether a word begins as a weekday does: most words are told apart by that.
  private func mayBeWeekday(at start: Int) -> Bool {
    let letters = (bytes[start] | 0x20, bytes[start + 1] | 0x20)
    return ["mo", "tu", "we", "th", "fr", "sa", "su"].contains { (name: StaticString) in
      name.withUTF8Buffer { $0[0] == letters.0 && $0[1] == letters.1 }
    }
  }

  private mutating func skipTime() {
    var ahead = offset
    while ahead < end, bytes[ahead].isBlank || bytes[ahead] == UInt8(ascii: ",") { ahead += 1 }
    if let timeEnd = ClockTime.end(in: bytes, at: ahead, end: end) { offset = timeEnd }
  }
}
