import Findings

/// What came of reading a file.
package enum FileContent: Hashable, Sendable {
  /// All bytes of the file, which are valid UTF-8.
  case text([UInt8])
  /// Why nothing of the file is read.
  case refused(Finding)

  /// The bytes of a file as text, if they are UTF-8.
  package init(_ bytes: [UInt8], of path: NotePath) {
    if let (reason, offset) = whyNotText(bytes) {
      let place = SourceText(bytes).place(at: offset)
      self = .refused(Finding(.notUTF8, in: path, at: place, reason))
    } else {
      self = .text(bytes)
    }
  }
}
