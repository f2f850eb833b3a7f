import Findings
import People

/// All notes that an index keeps: their files, and their facts in one piece of memory.
package final class KeptNotes: Sendable {
  package let files: KeptFiles
  private let bytes: [UInt8]
  /// Where the facts of a file stand.
  private let ranges: [FileNumber: Range<Int>]

  init(_ files: KeptFiles, facts bytes: [UInt8], at ranges: [FileNumber: Range<Int>]) {
    self.files = files
    self.bytes = bytes
    self.ranges = ranges
  }

  /// How often the index had been written.
  package var generation: Int64 { files.meta.generation }

  /// The facts kept of a note; nil where they are not as they were kept.
  package func facts(at path: NotePath) -> NoteFacts? {
    guard let file = files.file(at: path), let number = files.number(of: path),
      let range = ranges[number]
    else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let facts = UnsafeRawBufferPointer(rebasing: bytes[range])
      return Digest.of(facts) == file.facts ? NoteFacts(stored: facts) : nil
    }
  }
}
