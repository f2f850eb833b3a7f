import Days
import Findings
import People
import VaultIndex

extension Contact {
  /// Where it is written.
  package var source: Source { Source(path: path, line: line) }

  /// "coffee on 8 August"; the day alone where the note names no kind.
  package func words(on today: Day) -> String {
    occasionWords(kind: kind, day: day, today: today)
  }

  /// The same behind "the last": "coffee on 8 August", "on 8 August".
  func wordsAsLast(on today: Day) -> String {
    lastOccasionWords(kind: kind, day: day, today: today)
  }
}

extension LogEntry {
  /// Where it is written.
  var source: Source { Source(path: path, line: line) }

  /// "a call on 12 November"; the day alone where the entry names no kind.
  func words(on today: Day) -> String {
    occasionWords(kind: kind, day: day, today: today)
  }

  /// The same behind "the last": "a call on 12 November", "on 12 November".
  func wordsAsLast(on today: Day) -> String {
    lastOccasionWords(kind: kind, day: day, today: today)
  }
}

private func lastOccasionWords(kind: String?, day: Day, today: Day) -> String {
  (kind == nil ? "on " : "") + occasionWords(kind: kind, day: day, today: today)
}

private func occasionWords(kind: String?, day: Day, today: Day) -> String {
  let date = day.words(on: today)
  return kind.map { "\(spoken($0)) on \(date)" } ?? date
}

/// A kind of entry as it is said in a sentence.
private func spoken(_ kind: String) -> String {
  switch kind {
  case "met": "a meeting"
  case "video": "a video call"
  case "tried": "a try"
  case "email", "event": "an \(kind)"
  case "call", "walk", "chat", "meeting", "visit", "letter", "message", "text", "party", "note",
    "post":
    "a \(kind)"
  default: kind
  }
}
