import Findings
import NoteSyntax
import People
import Reports
import VaultFiles
import VaultIndex
import VaultReview
import VaultSettings

/// What is understood of one note by itself, without its vault: for editors, and to try the format.
///
/// The settings are the defaults, and links lead nowhere.
public struct NoteReading: Hashable, Sendable {
  /// The syntax of the note, a line for each part of it, as `vault dump` prints it.
  public let syntax: String
  /// Whom the note is about; nil where it is nobody's.
  public let person: VaultPerson?
  /// What may want a look, by place.
  public let findings: [VaultFinding]
  /// The review of a vault that holds this note alone, as a Markdown page.
  public let review: String

  /// Reads the bytes of a note as it stood at a path below the root of its vault; odd input gives
  /// findings, never a failure.
  public init(_ bytes: [UInt8], at path: String, on day: VaultDay) {
    let path = NotePath(path)
    let settings = Settings()
    var notes: [NoteFacts] = []
    var refusal: [Finding] = []
    switch FileContent(bytes, of: path) {
    case .text(let bytes):
      let note = Note(bytes, at: path)
      syntax = note.dump
      notes = [NoteFacts(note, settings: settings)]
    case .refused(let finding):
      syntax = ""
      refusal = [finding]
    }
    let index = PeopleIndex(notes, on: day.day, settings: settings)
    findings = (index.findings + refusal).map(VaultFinding.init)
    person = (index.people.first ?? index.me).map {
      VaultPerson(ListedPerson($0, Standing(of: $0, on: day.day, settings: settings)))
    }
    let report = MarkdownReport(links: NoteLinks(notes: [path], settings: settings))
    review = report.body(of: Review(of: index, on: day.day, settings: settings))
  }
}
