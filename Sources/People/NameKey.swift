import Findings

/// A name or path as links are compared: in small letters, and in Unicode's canonical form, so that a
/// name made on a Mac and one made on Linux are the same.
///
/// What a table of names needs of it is worked out once, where the note is read.
package struct NameKey: Hashable, Sendable {
  package let text: String
  private let hash: Int

  package init(_ name: String) {
    text = name.lowercased()
    hash = text.hashValue
  }

  /// The key of a path or of a link's target, which may have the ending of a note.
  package init(target: String) {
    self.init(Self.withoutEnding(target))
  }

  private static func withoutEnding(_ name: String) -> String {
    guard let last = name.utf8.last, last | 0x20 == UInt8(ascii: "d") || last == UInt8(ascii: "n")
    else { return name }
    for ending in [".md", ".MD", ".Md", ".markdown"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  package static func == (left: NameKey, right: NameKey) -> Bool {
    left.hash == right.hash && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }
}

/// What a note may be called in a link.
package struct NoteNames: Sendable {
  package let path: NameKey
  package let stem: NameKey
  /// Nil for a note that is nobody's.
  package let name: NameKey?
  package let aliases: [NameKey]

  init(_ path: NotePath, _ profile: Profile?) {
    let stem = path.stem
    let key = NameKey(stem)
    self.path = NameKey(target: path.text)
    self.stem = key
    // Most people's notes bear their name.
    name = profile.map { $0.name == stem ? key : NameKey($0.name) }
    aliases = profile?.aliases.map { NameKey($0) } ?? []
  }
}
