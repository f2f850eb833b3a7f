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
    let notes = await listing.files.mapInParallel { file -> NoteText? in
      guard case .text(let bytes) = folder.read(file) else { return nil }
      return NoteText(path: file.path, bytes: bytes)
    }
    let planner = RenamePlanner(
      person, to: name, in: notes.compactMap(\.self), reading.index.names, settings: settings)
    return try planner.plan()
  }
}
