import Findings
import People
import VaultFiles

/// All notes that an index keeps, in one piece of memory.
package final class KeptNotes: Sendable {
  /// A row of the index.
  struct Row {
    /// The number of its file in the index.
    let file: Int64
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private let rows: [NotePath: Row]
  /// Rows of which nothing can be made, for they are damaged.
  let lost: [Int64]
  /// What the index said of itself.
  let meta: IndexMeta

  init(_ bytes: [UInt8], _ all: [Row], meta: IndexMeta) {
    self.bytes = bytes
    self.meta = meta
    var rows: [NotePath: Row] = [:]
    var lost: [Int64] = []
    rows.reserveCapacity(all.count)
    bytes.withUnsafeBytes { bytes in
      for row in all {
        let slice = UnsafeRawBufferPointer(rebasing: bytes[row.range])
        guard KeptNote(slice) != nil,
          let path = NoteFacts.path(inStored: KeptNote.facts(in: slice)), rows[path] == nil
        else {
          lost.append(row.file)
          continue
        }
        rows[path] = row
      }
    }
    self.rows = rows
    files = rows.mapValues { FileNumber(value: $0.file) }
    self.lost = lost
  }

  /// How often the index had been written.
  package var generation: Int64 { meta.generation }

  /// Nothing is kept yet.
  package static let none = KeptNotes([], [], meta: IndexMeta())

  /// What is kept of a file.
  func note(at path: NotePath) -> KeptNote? {
    rows[path].flatMap { row in withBytes(of: row) { KeptNote($0) } }
  }

  /// Whether all of these files are kept as they are now.
  package func isUpToDate(with files: [NoteFile]) -> Bool {
    files.allSatisfy { file in
      note(at: file.path).map { $0.mark == FileMark(of: file) && !$0.isUnsure } ?? false
    }
  }

  /// The facts kept of a note; nil where they are not as they were kept.
  package func facts(at path: NotePath) -> NoteFacts? {
    rows[path].flatMap { row in
      withBytes(of: row) { bytes in
        guard KeptNote.areSound(bytes) else { return nil }
        return NoteFacts(stored: KeptNote.facts(in: bytes))
      }
    }
  }

  /// The numbers of the files by their paths.
  let files: [NotePath: FileNumber]

  /// The files that are kept and are not among some notes, and those whose rows are damaged.
  func goneFiles(beside notes: [ReadFile]) -> [FileNumber] {
    let present = notes.count { rows[$0.path] != nil }
    guard present < rows.count || !lost.isEmpty else { return [] }
    let paths = Set(notes.map(\.path))
    let gone = rows.filter { !paths.contains($0.key) }.map(\.value.file)
    return (gone + lost).sorted().map { FileNumber(value: $0) }
  }

  private func withBytes<Result>(
    of row: Row, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[row.range])) }
  }
}
