import Findings
import VaultFiles

/// All files that an index keeps.
package final class KeptFiles: Sendable {
  /// A file, and its number in the index.
  struct Row {
    let number: FileNumber
    let file: KeptFile
  }

  private let rows: [NotePath: Row]
  /// Rows of which nothing can be made, for they are damaged.
  let lost: [FileNumber]
  /// What the index said of itself.
  let meta: IndexMeta

  init(_ rows: [NotePath: Row], lost: [FileNumber], meta: IndexMeta) {
    self.rows = rows
    self.lost = lost
    self.meta = meta
  }

  /// What is kept of a file.
  func file(at path: NotePath) -> KeptFile? { rows[path]?.file }

  /// The number of a file.
  func number(of path: NotePath) -> FileNumber? { rows[path]?.number }

  /// The paths of all files.
  var paths: some Collection<NotePath> { rows.keys }

  /// Whether all of these files are kept as they are now.
  package func areUpToDate(with files: [NoteFile]) -> Bool {
    files.allSatisfy { self.file(at: $0.path)?.isAsItWas($0) ?? false }
  }

  /// The files that are kept and are not among some notes, and those whose rows are damaged.
  func gone(beside notes: [ReadFile]) -> [FileNumber] {
    let present = notes.count { rows[$0.path] != nil }
    guard present < rows.count || !lost.isEmpty else { return [] }
    let paths = Set(notes.map(\.path))
    let gone = rows.filter { !paths.contains($0.key) }.map(\.value.number)
    return (gone + lost).sorted { $0.value < $1.value }
  }
}
