import NoteSyntax
import Properties
import VaultSettings

/// A field of a note's text that the format gives a meaning.
struct KnownField {
  let kind: EntryField.Kind
  let value: Range<Int>
  /// The bytes with key, colons and brackets.
  let range: Range<Int>
  let block: Int

  /// The fields of a note whose keys are known, in the order of the text; what stands in a
  /// private one is as private.
  static func all(in note: Note, settings: Settings) -> [KnownField] {
    var privateEnd = 0
    return note.fields.compactMap { field in
      guard field.range.lowerBound >= privateEnd else { return nil }
      let key = foldedKey(note.text(field.key))
      let known = settings.keys[key].map(foldedKey) ?? key
      guard let kind = EntryField.Kind(folded: known) else { return nil }
      if kind == .private { privateEnd = field.range.upperBound }
      return KnownField(kind: kind, value: field.value, range: field.range, block: field.block)
    }
  }
}

extension EntryField.Kind {
  private static let others: [String: EntryField.Kind] = [
    "got": .received, "iowe": .promised, "theyowe": .waiting, "askedme": .askedMe,
  ]

  /// All spellings, folded.
  package var spellings: Set<String> {
    Set([foldedKey(rawValue)] + Self.others.filter { $0.value == self }.keys)
  }

  /// The kind that a folded key names.
  init?(folded key: String) {
    guard let kind = Self.others[key] ?? Self(rawValue: key) else { return nil }
    self = kind
  }
}
