/// What ten bytes say of a day: `2026-10-02`, or `2026/10/02`.
///
/// Every line of a log is looked at with it, so it allocates nothing.
package enum IsoDate: Hashable, Sendable {
  case day(Day)
  /// Shaped like a date, but there is no such day: `2026-02-30`, `2026-24-28`.
  case impossible
  case notADate

  /// The bytes of a date.
  package static let length = 10

  /// Reads the bytes from an offset on, up to `end` at most.
  ///
  /// A letter or digit right after the date makes it something else, unless it is the `T` of a time.
  package static func read(_ bytes: [UInt8], at start: Int, end: Int) -> IsoDate {
    guard start >= 0, end <= bytes.count, start < end, end - start >= length else {
      return .notADate
    }
    let separator = bytes[start + 4]
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/"),
      bytes[start + 7] == separator,
      let year = decimal(bytes, at: start, digits: 4),
      let month = decimal(bytes, at: start + 5, digits: 2),
      let day = decimal(bytes, at: start + 8, digits: 2),
      isBoundary(bytes, at: start + length, end: end)
    else { return .notADate }
    return Day(year: year, month: month, day: day).map(IsoDate.day) ?? .impossible
  }

  private static func isBoundary(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
    guard offset < end, isLetterOrDigit(bytes[offset]) else { return true }
    return bytes[offset] == UInt8(ascii: "T")
      && ClockTime.end(in: bytes, at: offset + 1, end: end) != nil
  }
}
