import Findings
import NoteSyntax
import VaultSettings

/// What one note says, by itself: names in it are not looked up yet.
///
/// A class, as notes are passed on by the thousand; nothing in it ever changes.
package final class NoteFacts: Sendable {
  package let path: NotePath
  package let role: NoteRole
  /// What the front matter says of the person the note is about.
  package let profile: Profile?
  /// Dated entries; in a dated note also what it says of who was there.
  package let entries: [LogEntry]
  package let promises: [PromiseFact]
  private let lazyLinks: LazyPart<[LinkFact]>
  /// Names that stand where a person is expected, as in `with::`, `attendees:` and `knows:`.
  package let expected: [ExpectedName]
  /// What the list of things to pass on holds, where this note is that list.
  package let thingsToShare: [ThingToShare]
  private let lazyPlaces: LazyPart<NotePlaces>
  /// What it may be called in a link.
  package let names: NoteNames
  /// What a dated note is called.
  package let title: String
  /// Whether the note has front matter at all.
  package let hasFrontMatter: Bool
  package let findings: [Finding]

  /// Reads a note.
  package convenience init(_ note: Note, settings: Settings) {
    self.init(FactsDraft(note, settings: settings))
  }

  init(_ draft: FactsDraft) {
    path = draft.path
    role = draft.role
    profile = draft.profile
    entries = draft.entries
    promises = draft.promises
    lazyLinks = draft.links
    expected = draft.expected
    thingsToShare = draft.thingsToShare
    lazyPlaces = draft.places
    names = NoteNames(draft.path, draft.profile)
    title = draft.title
    hasFrontMatter = draft.hasFrontMatter
    findings = draft.findings
  }

  package var links: [LinkFact] { lazyLinks.value }

  /// Where a few of its values stand.
  package var places: NotePlaces { lazyPlaces.value }

  /// The facts in bytes, from which the same build of the program reads the same facts.
  package var stored: [UInt8] {
    var writer = FactsWriter(note: path.bytes)
    writer.put(bytes: path.bytes)
    writer.put(role)
    writer.put(profile)
    writer.put(entries)
    writer.put(promises)
    writer.put(lazyLinks)
    writer.put(expected)
    writer.put(thingsToShare)
    writer.put(lazyPlaces)
    writer.put(title)
    writer.put(hasFrontMatter)
    writer.put(findings)
    return writer.bytes
  }
}
