import Findings
import People
import VaultFiles

/// One note as the index keeps it: what the disk said of its file, and the facts that were read.
///
/// In bytes: the digest of all that follows, the mark, the digest of the note's own bytes, whether
/// these have to be looked at again, the path, and the facts.
struct KeptNote: Sendable {
  let mark: FileMark
  /// The digest of the note's bytes.
  let content: UInt64
  /// Whether the file was so new when it was read that its times prove nothing.
  let isUnsure: Bool

  static let factsStart = 8 + FileMark.length + 8 + 1

  /// The bytes to keep; the path is the first thing in the facts.
  func bytes(with facts: [UInt8]) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 8)
    bytes.reserveCapacity(Self.factsStart + facts.count)
    mark.append(to: &bytes)
    withUnsafeBytes(of: content.littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(isUnsure ? 1 : 0)
    bytes += facts
    let digest = bytes.withUnsafeBytes { Digest.of(UnsafeRawBufferPointer(rebasing: $0[8...])) }
    withUnsafeBytes(of: digest.littleEndian) { bytes.replaceSubrange(0..<8, with: $0) }
    return bytes
  }

  /// What the bytes of the index say, which may be damaged; nil where they are too short.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.factsStart else { return nil }
    mark = FileMark(at: 8, of: bytes)
    let end = 8 + FileMark.length
    content = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
    isUnsure = bytes[end + 8] != 0
  }

  init(mark: FileMark, content: UInt64, isUnsure: Bool) {
    self.mark = mark
    self.content = content
    self.isUnsure = isUnsure
  }

  /// The bytes of the facts.
  static func facts(in bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[factsStart...])
  }

  /// Whether the bytes are those that were kept.
  static func areSound(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let digest = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
    return digest == Digest.of(UnsafeRawBufferPointer(rebasing: bytes[8...]))
  }
}
