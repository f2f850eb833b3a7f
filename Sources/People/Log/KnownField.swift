import Findings
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
    let fields = (note.fields + openPrivate(in: note, settings)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    var privateEnd = 0
    return fields.enumerated().compactMap { place, field in
      guard field.range.lowerBound >= privateEnd, let kind = kind(of: field, in: note, settings)
      else { return nil }
      var (value, range) = (field.value, field.range)
      if kind == .private {
        privateEnd = end(of: field, before: fields[(place + 1)...], in: note)
        if field.form != .bracketed { value = value.lowerBound..<max(value.lowerBound, privateEnd) }
        range = range.lowerBound..<privateEnd
      }
      return KnownField(kind: kind, value: value, range: range, block: field.block)
    }
  }

  private static func kind(
    of field: InlineField, in note: Note, _ settings: Settings
  ) -> EntryField.Kind? {
    let key = foldedKey(note.text(field.key))
    return EntryField.Kind(folded: settings.keys[key].map(foldedKey) ?? key)
  }

  /// Private words whose bracket somebody forgot to close.
  private static func openPrivate(in note: Note, _ settings: Settings) -> [InlineField] {
    note.unclosedFields.filter { kind(of: $0, in: note, settings) == .private }
  }

  /// Where private words end: those that begin a line may go on below, up to the next field.
  private static func end(
    of field: InlineField, before others: ArraySlice<InlineField>, in note: Note
  ) -> Int {
    guard field.form != .bracketed else { return field.range.upperBound }
    let next = others.prefix { $0.block == field.block }.first { $0.form != .bracketed }
    return next?.range.lowerBound
      ?? max(field.range.upperBound, note.blocks[field.block].content.upperBound)
  }
}

extension [KnownField] {
  /// Where something private is written, in the order of the text.
  var privateRanges: [Range<Int>] { filter { $0.kind == .private }.map(\.range) }
}

extension Note {
  /// The words of a value on one line, without what is private in it.
  func value(_ range: Range<Int>, hiding hidden: [Range<Int>]) -> String {
    let holes = hidden.slice(range, by: \.lowerBound)
    if holes.isEmpty, !source.bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      return text(range)
    }
    return Prose.text(source.bytes, range, leavingOut: holes.map { $0.clamped(to: range) })
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
