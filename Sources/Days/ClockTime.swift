/// A time of day beside a date, which is read past: `10:49`, `02:30:00+02:00`, `8:08:01 pm`.
package enum ClockTime {
  /// The offset behind the time that begins at an offset, its zone included; nil where none begins,
  /// and for one that no clock shows, as `25:00`.
  package static func end(in bytes: [UInt8], at start: Int, end: Int) -> Int? {
    guard start >= 0, end <= bytes.count, start < end else { return nil }
    var cursor = Cursor(bytes: bytes, offset: start, end: end)
    guard let hour = cursor.number(1...2), cursor.skip(":"),
      let minute = cursor.number(2...2), minute < 60, cursor.skipSeconds()
    else { return nil }
    let hours = cursor.skipHalfOfDay() ? 1...12 : 0...23
    cursor.skipZone()
    return hours.contains(hour) && cursor.isAtWordEnd ? cursor.offset : nil
  }
}

private struct Cursor {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

  var isAtWordEnd: Bool { offset == end || !isLetterOrDigit(bytes[offset]) }

  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var count = 0
    while count < digits.upperBound, offset + count < end, isDigit(bytes[offset + count]) {
      count += 1
    }
    guard digits.contains(count) else { return nil }
    defer { offset += count }
    return decimal(bytes, at: offset, digits: count)
  }

  /// Skips one character; a small letter stands for the capital too.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard offset < end else { return false }
    let byte = bytes[offset]
    let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    guard (isCapital ? byte | 0x20 : byte) == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Skips `:01`, `:01.5` or nothing; false where the digits behind a colon are no seconds.
  mutating func skipSeconds() -> Bool {
    var ahead = self
    guard ahead.skip(":"), ahead.offset < end, isDigit(bytes[ahead.offset]) else { return true }
    self = ahead
    // A leap second is the sixtieth.
    guard let second = number(2...2), second <= 60 else { return false }
    return !skip(".") || number(1...9) != nil
  }

  /// Skips `am` or `pm`, with spaces before it or not; tells whether it stood there.
  mutating func skipHalfOfDay() -> Bool {
    var ahead = self
    while ahead.skip(" ") {}
    guard ahead.skip("a") || ahead.skip("p"), ahead.skip("m"), ahead.isAtWordEnd else {
      return false
    }
    self = ahead
    return true
  }

  /// Skips `Z`, `+02:00`, `-0330` or `+02`, if one stands there.
  mutating func skipZone() {
    var ahead = self
    if ahead.skip("+") || ahead.skip("-") {
      guard ahead.number(2...2) != nil else { return }
      var minutes = ahead
      _ = minutes.skip(":")
      if minutes.number(2...2) != nil { ahead = minutes }
    } else if !ahead.skip("z") {
      return
    }
    if ahead.isAtWordEnd { self = ahead }
  }
}
