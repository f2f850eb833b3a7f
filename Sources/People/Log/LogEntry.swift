import Days
import Findings

/// Something that happened on a day, as a log or a dated note tells it.
package struct LogEntry: Hashable, Sendable {
  package let day: Day
  /// The kind in lower case, such as `call`; nil where the entry names none.
  package let kind: String?
  /// Whether it counts as being in touch: not for `note`, `post` and `tried`.
  package let isContact: Bool
  /// The prose, without date, kind and fields.
  package let text: String
  /// The note it stands in.
  package let path: NotePath
  /// The line it begins on, counted from 1.
  package let line: Int
  /// The bytes of the whole entry in its note.
  package let range: Range<Int>
  /// What is marked in it, such as `gave::`, in the order of the note.
  package let fields: [EntryField]
  /// Whom it names as present, as written: `with:: [[Tom]]`, or its opening words.
  package let with: [Stated<String>]

  package init(
    day: Day, kind: String?, isContact: Bool, text: String, path: NotePath, line: Int,
    range: Range<Int>, fields: [EntryField] = [], with: [Stated<String>] = []
  ) {
    self.day = day
    self.kind = kind
    self.isContact = isContact
    self.text = text
    self.path = path
    self.line = line
    self.range = range
    self.fields = fields
    self.with = with
  }

  /// The values of one kind of field.
  package func values(_ kind: EntryField.Kind) -> [String] {
    fields.filter { $0.kind == kind }.map(\.value.value)
  }
}

/// A marked fact inside an entry: `gave:: names of two funders` (Dataview's inline fields).
package struct EntryField: Hashable, Sendable {
  /// What happened between us, and who began.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Something I gave: time, advice, a resource, a contact, a word.
    case gave
    /// Something they gave me.
    case received
    /// I asked them for something; a later `received` answers it.
    case asked
    /// They asked me for something; a later `gave` or `declined` answers it.
    case askedMe = "asked-me"
    /// An `asked-me` that I said no to.
    case declined
    /// I said that I would.
    case promised
    /// They said that they would.
    case waiting
    /// What I had promised, kept.
    case kept
    /// Someone with whom I asked them whether they would like to be connected.
    case introducing
    /// Someone I connected them with.
    case introduced
    /// Who else was there.
    case with
    /// How long.
    case time
    /// Something worth remembering about them.
    case learned
    /// Never in a draft, a page or an export.
    case `private`
  }

  package let kind: Kind
  package let value: Stated<String>

  package init(kind: Kind, value: Stated<String>) {
    self.kind = kind
    self.value = value
  }
}
