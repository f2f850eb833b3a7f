import Days
import Findings
import People
import VaultSettings

extension NewEntry {
  /// The entry as a note that holds nothing else would be read; nil where it would not be one entry.
  package func read(settings: Settings) -> LogEntry? {
    alone(settings: settings).onlyEntry
  }

  /// A note that holds this entry and nothing else.
  func alone(settings: Settings) -> ReadNote {
    let head = ["---", "kindred: false", "---", "# Note", "", "## Log", ""]
    let lines = head + EntryLines(self).item(.plainItem, indent: "  ") + [""]
    return ReadNote(
      Array(lines.joined(separator: "\n").utf8), at: NotePath("Note.md"), settings: settings)
  }

  /// Whether an entry says the same on the same day.
  package func isSaid(by other: LogEntry, settings: Settings) -> Bool {
    guard other.day == day, let mine = read(settings: settings) else { return false }
    return mine.kind == other.kind
      && mine.text.onOneLine.folded == other.text.onOneLine.folded
      && mine.fields.map { "\($0.kind) \($0.value.value)" }
        == other.fields.map { "\($0.kind) \($0.value.value)" }
  }
}

extension ReadNote {
  /// The entry of a note that holds one and no other.
  var onlyEntry: LogEntry? { facts.entries.count == 1 ? facts.entries.first : nil }
}
