/// A day worth a word, as a note lists it: `2019-05-14 wedding`, `wedding: 14 May 2019`.
package struct DatedOccasion: Hashable, Sendable {
  package let date: PartialDateReading
  /// The words beside the date; empty where there are none.
  package let occasion: String

  /// Reads `DATE text` or `text DATE`; of a text without a date, all of it is the occasion.
  package init(_ text: some StringProtocol, order: DayOrder? = nil) {
    let readings = Self.splits(of: trimmed(text)).lazy.map { split in
      (date: PartialDateReading(split.date, order: order), occasion: split.occasion)
    }
    let found =
      readings.first { if case .date = $0.date { true } else { false } }
      ?? readings.last { $0.date != .unreadable && $0.date != .absent }
    date = found?.date ?? .unreadable
    occasion = String(trimmed(found?.occasion ?? Substring(text), and: ":,;|()-–—"))
  }

  /// Each way to part a text into a date and an occasion, the longest dates first.
  private static func splits(
    of text: Substring
  ) -> [(date: Substring, occasion: Substring)] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let counts = (1...longestDate).reversed().filter { $0 <= words.count }
    return counts.flatMap { count in
      let end = words[count - 1].endIndex
      let start = words[words.count - count].startIndex
      return [(text[..<end], text[end...]), (text[start...], text[..<start])]
    }.map { (trimmed($0.0, and: ":,;|()"), $0.1) }
  }

  // The words of `Tuesday, 1 July 2025 8:08 pm`.
  private static let longestDate = 6
}
