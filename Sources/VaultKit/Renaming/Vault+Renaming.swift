import Findings
import VaultFiles
import VaultIndex

extension Vault {
  /// What giving someone's note another name changes, in the vault as it is now; nothing is written.
  package func rename(
    _ person: Person, to name: NewName, in reading: VaultReading
  ) async throws -> Renaming {
    if name.text == person.path.stem {
      throw VaultError(.badName, "\(person.path.text) is called \(name.text) already.")
    }
    if let holder = NameHolder(of: name.text, in: reading, except: person.path) {
      throw VaultError.taken(name.text, by: holder, mayShare: false)
    }
    let listing = try list()
    let contents = await listing.files.mapInParallel { folder.read($0) }
    var notes: [NoteText] = []
    var unread = listing.findings.filter { $0.code == .unreadable }
    for (file, content) in zip(listing.files, contents) {
      switch content {
      case .text(let bytes): notes.append(NoteText(path: file.path, bytes: bytes))
      // What is no text holds no links; a note that cannot be read just now may.
      case .refused(let finding) where finding.code == .unreadable:
        unread.append(finding)
      case .refused: continue
      }
    }
    if !unread.isEmpty {
      throw VaultError.notRenamed(unread.map { "\($0.path.text): it \($0.message)" })
    }
    let twins = listing.findings.filter {
      $0.code == .linkTwin && folder.leads($0.path, to: person.path)
    }
    if !twins.isEmpty {
      throw VaultError.notRenamed(
        twins.map { "\($0.path.text) is a symbolic link to it, which would lead nowhere" })
    }
    let planner = RenamePlanner(
      person, to: name, in: notes, reading.index.names, settings: settings)
    return try planner.plan()
  }
}
