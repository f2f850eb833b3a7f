import Days

/// A date with which a heading, a list item, a line or a table cell begins, as a log entry does.
///
/// Read are `2026-10-02`, `**2026-10-02**`, `[[2026-10-02]]`, `[2026-10-02](Journal/2026-10-02.md)`
/// and English words, with a weekday, a time and a separator behind it: colon, comma, dash, em dash,
/// bar or nothing.
package struct DatePrefix: Hashable, Sendable {
  /// Nil where no such day exists: `2026-24-28`.
  package let day: Day?
  /// The bytes of the date itself.
  package let date: Range<Int>
  /// Where the text behind date and separator begins.
  package let textStart: Int
  /// The bytes that close emphasis which opened before the date and holds some of the text:
  /// `**2026-10-02: lunch**`.
  package let closing: Range<Int>?

  package init?(in bytes: [UInt8], _ text: Range<Int>) {
    var reader = DatePrefixReader(bytes: bytes, offset: text.lowerBound, end: text.upperBound)
    reader.skipOpening()
    guard let (day, date) = reader.date() else { return nil }
    guard reader.skipClosing() else { return nil }
    self.day = day
    self.date = date
    textStart = reader.textStart(on: day)
    closing = reader.closing(from: textStart)
  }
}
