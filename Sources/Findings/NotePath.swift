/// The path of a file below the root of its vault, as the bytes the file system gave.
///
/// Compared and ordered byte by byte: two names that differ only in their Unicode form are two files
/// on Linux, although Swift's `String` calls them equal.
package struct NotePath: Hashable, Comparable, Sendable {
  /// The bytes, with `/` between the parts and none at the start.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path as text; bytes that are not UTF-8 become U+FFFD.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the bytes are valid UTF-8, so that `text` names this file and no other.
  package var isUTF8: Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The last part of the path.
  package var fileName: String {
    String(decoding: fileNameBytes, as: UTF8.self)
  }

  /// The last part of the path without its extension.
  package var stem: String {
    let name = fileNameBytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return fileName
    }
    return String(decoding: name[..<dot], as: UTF8.self)
  }

  /// The folders that hold the file, outermost first.
  package var folders: [String] {
    bytes.split(separator: UInt8(ascii: "/")).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private var fileNameBytes: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  package static func < (left: NotePath, right: NotePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
