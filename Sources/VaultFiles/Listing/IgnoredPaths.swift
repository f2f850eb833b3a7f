/// The folders and files that settings say are not read: by name at any depth, or by path.
struct IgnoredPaths {
  private let names: [Entry]
  private let paths: [Entry]

  private struct Entry {
    let text: String
    let bytes: [UInt8]
    let isASCII: Bool

    init(_ part: Substring) {
      text = String(part)
      bytes = Array(part.utf8)
      isASCII = bytes.allSatisfy { $0 < 0x80 }
    }

    /// The same bytes, or the same text in another Unicode form.
    func matches(_ other: ArraySlice<UInt8>) -> Bool {
      if other.elementsEqual(bytes) { return true }
      return !isASCII && String(validating: other, as: UTF8.self) == text
    }
  }

  /// Entries as a person writes them: `Archive`, `Archive/`, `./People/Old`.
  init(_ entries: [String]) {
    let parts = entries.map { $0.split(separator: "/").filter { $0 != "." } }
    names = parts.filter { $0.count == 1 }.map { Entry($0[0]) }
    paths = parts.filter { $0.count > 1 }.map { Entry($0.joined(separator: "/")[...]) }
  }

  /// Whether the file or folder at a path, whose name begins at `nameStart`, is not read.
  func contains(_ path: [UInt8], nameStart: Int) -> Bool {
    names.contains { $0.matches(path[nameStart...]) } || paths.contains { $0.matches(path[...]) }
  }
}
