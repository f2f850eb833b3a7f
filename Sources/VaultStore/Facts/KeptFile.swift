import Findings
import People
import VaultFiles

/// One file as the index keeps it: what the disk said of it, and which bytes and which facts were read.
///
/// In bytes, which are sealed: the mark, the two digests, whether the note has to be looked at again, and
/// the path.
struct KeptFile: Hashable, Sendable {
  let mark: FileMark
  /// The digest of the note's bytes.
  let content: UInt64
  /// The digest of the bytes in which its facts are kept.
  var facts: UInt64
  /// Whether the file was so new when it was read that its times prove nothing.
  let isUnsure: Bool

  init(mark: FileMark, content: UInt64, facts: UInt64, isUnsure: Bool) {
    self.mark = mark
    self.content = content
    self.facts = facts
    self.isUnsure = isUnsure
  }

  private static let pathStart = FileMark.length + 8 + 8 + 1

  /// Whether the disk says of a file what it said then, and that can be relied upon.
  func isAsItWas(_ file: NoteFile) -> Bool {
    !isUnsure && mark == FileMark(of: file)
  }

  /// The bytes to keep, for the file at a path.
  func bytes(at path: NotePath) -> [UInt8] {
    var bytes: [UInt8] = []
    mark.append(to: &bytes)
    for number in [content, facts] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.append(isUnsure ? 1 : 0)
    bytes += path.bytes
    return Digest.sealed(bytes)
  }

  /// A file and its path from the bytes of an index; nil where these are not as they were written.
  static func read(_ sealed: UnsafeRawBufferPointer) -> (path: NotePath, file: KeptFile)? {
    guard let bytes = Digest.opened(sealed), bytes.count > pathStart else { return nil }
    func number(_ start: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    let end = FileMark.length
    let file = KeptFile(
      mark: FileMark(at: 0, of: bytes), content: number(end), facts: number(end + 8),
      isUnsure: bytes[end + 16] != 0)
    return (NotePath(bytes: Array(bytes[pathStart...])), file)
  }
}
