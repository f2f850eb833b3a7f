import Days

/// Reads along the beginning of a line.
struct DatePrefixReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int
  private var link: LinkForm?
  /// How many `*` or `_` are open.
  private var emphasis = 0

  private enum LinkForm {
    /// `[[2026-10-02]]`
    case wiki
    /// `[2026-10-02](Journal/2026-10-02.md)`
    case markdown
  }

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
    guard offset < end, bytes[offset] == .openBracket else { return }
    link = bytes.has("[[", at: offset) ? .wiki : .markdown
    offset += link == .wiki ? 2 : 1
    if link == .wiki { skipFolders() }
  }

  /// A daily note may lie in a folder: `[[Journal/2026-10-02]]`.
  private mutating func skipFolders() {
    guard offset < end, !bytes[offset].isDigit else { return }
    var ahead = offset
    while ahead < end, ![.closeBracket, .bar, .hash].contains(bytes[ahead]), !bytes[ahead].isLineEnd
    {
      ahead += 1
    }
    if let slash = bytes[offset..<ahead].lastIndex(of: UInt8(ascii: "/")) { offset = slash + 1 }
  }

  mutating func date() -> (Day?, Range<Int>)? {
    let start = offset
    // Most lines begin with another word.
    guard start < end, bytes[start].isDigit else { return writtenDate() }
    let date = IsoDate.read(bytes, at: start, end: end)
    if case .notADate = date { return writtenDate() }
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

  /// Skips the end of a link, with another text shown or not; false where one opened and does not end
  /// here.
  mutating func skipClosing() -> Bool {
    switch link {
    case .wiki:
      guard skip(to: "]]") else { return false }
    case .markdown:
      guard bytes.has("](", at: offset), skip(to: ")") else { return false }
    case nil: break
    }
    skipEmphasis()
    return true
  }

  /// Skips to the end of a mark on the same line; false where there is none.
  private mutating func skip(to mark: StaticString) -> Bool {
    while offset < end, !bytes[offset].isLineEnd {
      if bytes.has(mark, at: offset), offset + mark.utf8CodeUnitCount <= end {
        offset += mark.utf8CodeUnitCount
        return true
      }
      offset += 1
    }
    return false
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
      if bytes[start].isBlank || [.colon, .dash, .bar, UInt8(ascii: ",")].contains(bytes[start]) {
        start += 1
      } else if bytes[start] == .dot, start + 1 == end || bytes[start + 1].isBlank {
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

  /// Where the emphasis ends that is still open.
  func closing(from start: Int) -> Range<Int>? {
    guard emphasis > 0 else { return nil }
    let mark = (start..<end).first { offset in
      (bytes[offset] == .star || bytes[offset] == .underscore)
        && bytes[offset..<end].prefix(emphasis).allSatisfy { $0 == bytes[offset] }
    }
    return mark.map { $0..<min($0 + emphasis, end) }
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
