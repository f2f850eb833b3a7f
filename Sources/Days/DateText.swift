/// A text without white space around it, nor any of some other characters.
func trimmed(_ text: some StringProtocol, and others: String = "") -> Substring {
  var text = Substring(text)
  if !hasBlankEnd(text.utf8), others.isEmpty { return text }
  while let first = text.first, first.isWhitespace || others.contains(first) { text.removeFirst() }
  while let last = text.last, last.isWhitespace || others.contains(last) { text.removeLast() }
  return text
}

/// Whether a text may begin or end with white space; false for most, at a glance.
func hasBlankEnd(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  guard let first = text.first, let last = text.last else { return false }
  return !(0x21...0x7E ~= first && 0x21...0x7E ~= last)
}

/// The words of a date, without commas.
func dateWords(_ text: some StringProtocol) -> [Substring] {
  Substring(text).split { $0.isWhitespace || $0 == "," }
}

/// The text of a date outside the `[[…]]` that some put it in: of `[[Journal/2026-10-02|then]] 10:30`
/// it is `2026-10-02 10:30`.
func unlinked(_ text: some StringProtocol) -> Substring {
  let text = trimmed(text)
  guard text.hasPrefix("[["), let close = text.firstIndex(of: "]") else { return text }
  let rest = text[close...].drop { $0 == "]" }
  let target = text[..<close].dropFirst(2).prefix { $0 != "|" && $0 != "#" }
  // A daily note may lie in a folder; `2026/10/02` is a date of its own.
  let name = target.split(separator: "/").last ?? target
  let date = isoDate(name) == .notADate ? target : name
  return trimmed(date + rest)
}

/// A date without the weekday before it.
func withoutWeekday(_ text: Substring) -> Substring {
  guard let first = text.utf8.first, !isDigit(first) else { return text }
  let end = text.firstIndex { $0.isWhitespace || $0 == "," } ?? text.endIndex
  return Weekday(word: text[..<end]) == nil ? text : trimmed(text[end...], and: ",")
}

/// What the first bytes of a text say of a day.
func isoDate(_ text: Substring) -> IsoDate {
  let bytes = Array(text.utf8)
  return IsoDate.read(bytes, at: 0, end: bytes.count)
}

/// Whether nothing stands behind a date but its weekday and a time of day.
func isRestOfDate(_ rest: some StringProtocol) -> Bool {
  let time = Array(withoutWeekday(trimmed(rest, and: ",")).utf8)
  return time.isEmpty || ClockTime.end(in: time, at: 0, end: time.count) == time.count
}
