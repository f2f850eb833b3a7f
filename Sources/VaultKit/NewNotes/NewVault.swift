import Days
import Findings
import People
import VaultFiles
import VaultIndex
import VaultSettings

/// What a vault begins with, and what of it is there already.
package struct NewVault: Hashable, Sendable {
  /// New files, in the order in which they are told.
  package let changes: [NoteChange]
  /// What stays as it is.
  package let present: [NotePath]
}

extension Vault {
  /// The files that a new vault has: those that are missing in this one; nothing is written.
  ///
  /// A folder that has people needs no first one, and a vault with templates none of ours.
  package func beginning(on day: Day, in reading: VaultReading) -> NewVault {
    let hasTemplates = reading.notes.contains {
      NoteRole.isAmongTemplates($0, settings: settings)
    }
    let people = settings.peopleFolders.first ?? "People"
    let templates = settings.templateFolders.first ?? "Templates"
    let files: [(path: String, text: String, isWanted: Bool)] = [
      ("vault.yaml", FirstFiles.settings, true),
      (".gitignore", FirstFiles.ignored, true),
      ("\(templates)/Person.md", PersonTemplate.builtIn.text, !hasTemplates),
      ("Me.md", FirstFiles.me, reading.index.me == nil),
      (settings.shareNote, FirstFiles.share, true),
      (
        "\(people)/\(FirstFiles.personName).md", FirstFiles.person(on: day),
        reading.index.people.isEmpty
      ),
    ]
    let wanted = files.filter(\.isWanted).map { (path: NotePath($0.path), text: $0.text) }
    return NewVault(
      changes: wanted.filter { !folder.holds($0.path) }
        .map { NoteChange(path: $0.path, old: nil, new: Array($0.text.utf8)) },
      present: wanted.map(\.path).filter { folder.holds($0) })
  }
}
