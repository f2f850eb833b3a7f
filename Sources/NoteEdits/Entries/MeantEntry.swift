import Days
import Findings
import People
import VaultSettings

/// What an entry means by itself, in a note that holds nothing else: it must mean the same in its place.
struct MeantEntry {
  private let entry: LogEntry?
  private let fields: [String]
  private let promises: [String]
  private let kept: Set<String>

  init(_ new: NewEntry, in read: ReadNote) {
    let alone = new.alone(settings: read.settings)
    entry = alone.onlyEntry
    fields = entry.map(Self.fields) ?? []
    promises = alone.facts.promises.map(\.promise).map(PlacedFact.words)
    kept = Set(entry?.values(.kept).map(\.folded) ?? [])
  }

  /// Whether the bytes that were added hold this entry and no other.
  func isOnlyEntry(of read: ReadNote, in added: Range<Int>) -> Bool {
    let found = read.facts.entries.filter {
      added.overlaps($0.range) && added.contains($0.range.lowerBound)
    }
    guard let entry, let only = found.first, found.count == 1 else { return false }
    return only.day == entry.day && only.kind == entry.kind && only.isContact == entry.isContact
      && only.text.inCell == entry.text.inCell
      && Self.fields(only) == fields
      && read.facts.promises.map(\.promise).filter { added.contains($0.range.lowerBound) }
        .map(PlacedFact.words) == promises
  }

  /// Whether a promise of the note changes from open to kept by what the entry says.
  func keeps(_ before: String, _ after: String) -> Bool {
    guard before.hasPrefix("promise open"), after.hasPrefix("promise kept") else { return false }
    return kept.contains { before.folded.hasSuffix($0) && after.folded.hasSuffix($0) }
  }

  private static func fields(_ entry: LogEntry) -> [String] {
    (entry.fields.map { "\($0.kind) \($0.value.value)" } + entry.with.map { "with \($0.value)" })
      .sorted()
  }
}

extension String {
  /// The words as they are compared: a bar is escaped in a table.
  fileprivate var inCell: String { onOneLine.replacing("\\|", with: "|").folded }
}
