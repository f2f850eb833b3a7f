import Days
import Findings
import NoteSyntax
import People
import VaultIndex
import VaultSettings

extension Vault {
  /// The same as `read`, of a vault that may have no notes yet.
  package func readIfAny(on day: Day) async throws -> VaultReading {
    do {
      return try await read(on: day)
    } catch let error as VaultError where error.code == .noNotes {
      return VaultReading(index: PeopleIndex())
    }
  }

  /// A note for someone who has none yet; nothing is written.
  ///
  /// - Parameters:
  ///   - folder: where it goes, from the root; nil for where the vault keeps its people.
  ///   - template: the name of a template of the vault; nil for its template of a person.
  ///   - sharingAlias: whether somebody else may be called that too.
  package func newPerson(
    _ name: NewName, in folder: String?, from template: String?, on day: Day,
    sharingAlias: Bool, in reading: VaultReading
  ) throws(VaultError) -> NoteChange {
    let holder = NameHolder(of: name.text, in: reading)
    if let holder, !(holder.isAlias && sharingAlias) {
      throw .taken(name.text, by: holder, mayShare: true)
    }
    let path = name.path(in: try folder.map(checked) ?? peopleFolder(in: reading))
    let template = try personTemplate(named: template, in: reading)
    let bytes = Array(template.filled(for: name.text, on: day).utf8)
    try check(bytes, at: path, from: template)
    return NoteChange(path: path, old: nil, new: bytes)
  }

  /// The folder of people that holds the most of them; without people the first that settings name.
  private func peopleFolder(in reading: VaultReading) -> String {
    var counts: [String: Int] = [:]
    for person in reading.index.people {
      let folders = person.path.folders
      let depth = (1...max(1, folders.count)).first { depth in
        NoteRole.isAmongPeople(
          NotePath((folders.prefix(depth) + ["x.md"]).joined(separator: "/")), settings: settings)
      }
      if let depth { counts[folders.prefix(depth).joined(separator: "/"), default: 0] += 1 }
    }
    let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    return best?.key ?? settings.peopleFolders.first ?? ""
  }

  /// A folder that lies in the vault, whose parts could be names.
  private func checked(_ folder: String) throws(VaultError) -> String {
    let parts = folder.split(separator: "/").map(String.init).filter { $0 != "." }
    if folder.hasPrefix("/") || parts.contains(where: { $0.hasPrefix(".") }) {
      throw VaultError(.badName, "\(folder) is no folder for notes inside the vault.")
    }
    for part in parts { _ = try NewName(part) }
    return parts.joined(separator: "/")
  }

  private func personTemplate(
    named name: String?, in reading: VaultReading
  ) throws(VaultError) -> PersonTemplate {
    let unread = reading.index.findings.first { finding in
      finding.code == .unreadable
        && NoteRole.isAmongTemplates(NotePath("\(finding.path.text)/x.md"), settings: settings)
    }
    if let unread {
      throw VaultError(
        .unreadableNote,
        "\(unread.path.text) \(unread.message), and the template of the vault may be there. "
          + "Nothing was made; run the command again once it can be read.")
    }
    let all = reading.notes.filter { NoteRole.isAmongTemplates($0, settings: settings) }
    let path: NotePath?
    if let name {
      path = all.first { $0.stem.folded == name.folded || $0.text == name }
      guard path != nil else { throw .noTemplate(name, among: all) }
    } else {
      let words: Set = ["person", "people", "contact"]
      path = all.first { note in
        note.stem.folded.split { !$0.isLetter }.contains { words.contains(String($0)) }
      }
    }
    guard let path else { return .builtIn }
    return PersonTemplate(path: path, text: String(decoding: try bytes(of: path), as: UTF8.self))
  }

  /// Whether the new note is what it is meant to be, once it is read.
  private func check(
    _ bytes: [UInt8], at path: NotePath, from template: PersonTemplate
  ) throws(VaultError) {
    let note = Note(bytes, at: path)
    let role = NoteFacts(note, settings: settings).role
    let source = template.path?.text ?? "the built-in template"
    if let fault = note.findings.first(where: { $0.severity == .error }) {
      throw VaultError(
        .badName, "\(source) would give a note that cannot be read well: \(fault.message).")
    }
    guard role == .person else {
      throw VaultError(
        .badName, "\(path.text), made from \(source), would not be taken for a person's note.")
    }
  }
}

extension NameHolder {
  fileprivate var isAlias: Bool { if case .alias = self { true } else { false } }
}

extension VaultError {
  fileprivate static func noTemplate(_ name: String, among all: [NotePath]) -> VaultError {
    let known = all.map(\.stem).sorted().joined(separator: ", ")
    return VaultError(
      .unreadableNote,
      "There is no template \(name)." + (known.isEmpty ? "" : " There is: \(known)."))
  }
}
