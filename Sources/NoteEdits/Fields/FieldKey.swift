import NoteSyntax
import People
import Properties
import VaultSettings

/// A key of the front matter, found in whatever spelling the note has it.
struct FieldKey {
  /// As it is written where the note does not have it yet.
  let name: String
  private let folded: String
  private let known: ProfileKey?

  init(_ name: String) {
    self.name = name
    folded = foldedKey(name)
    known = ProfileKey(folded: folded)
  }

  /// The property in a note that is edited.
  func property(in read: ReadNote) -> Property? {
    property(in: read.note, settings: read.settings)
  }

  /// Whether a note states this value.
  func states(_ value: FieldValue, in read: ReadNote) -> Bool {
    property(in: read).map { value.isStated(by: $0.value) } ?? false
  }

  /// The property of a note that has this meaning; of several the first, which is the one that counts.
  func property(in note: Note, settings: Settings) -> Property? {
    properties(in: note, settings: settings).first
  }

  /// All properties of a note that have this meaning.
  func properties(in note: Note, settings: Settings) -> [Property] {
    (note.frontMatter?.properties ?? []).filter { property in
      let key = foldedKey(property.key)
      let meant = settings.keys[key].map(foldedKey) ?? key
      return known.map { ProfileKey(folded: meant) == $0 } ?? (meant == folded)
    }
  }
}
