import Days
import Findings
import NoteSyntax
import People
import VaultIndex
import VaultSettings
import VaultStore

extension VaultReading {
  /// The same notes, some of which hold other bytes, or have another path.
  ///
  /// - Parameter texts: what is there instead, by the path as it was read.
  func replacing(
    _ texts: [NotePath: NoteText], on day: Day, settings: Settings
  ) -> VaultReading {
    guard !texts.isEmpty else { return self }
    let facts = files.compactMap { file in
      texts[file.path].map { NoteFacts(Note($0.bytes, at: $0.path), settings: settings) }
        ?? file.facts
    }
    let index = PeopleIndex(
      facts.sorted { $0.path < $1.path }, on: day, settings: settings)
    return VaultReading(
      index: index, notes: notes.map { texts[$0]?.path ?? $0 }.sorted(), files: files)
  }
}
