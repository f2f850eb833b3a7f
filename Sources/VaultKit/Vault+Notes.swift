import Findings
import NoteSyntax
import People
import VaultFiles
import VaultSettings

extension Vault {
  typealias FilesError = VaultFiles.VaultError

  static func opening(
    _ root: () throws(FilesError) -> VaultRoot
  ) throws(VaultError) -> VaultFolder {
    do {
      return try VaultFolder(root())
    } catch {
      throw VaultError(.noFolder, error)
    }
  }

  /// The files of the vault that may be notes.
  package func list() throws(VaultError) -> FileListing {
    do {
      return try folder.list(settings)
    } catch {
      throw VaultError(.noFolder, error)
    }
  }

  /// A name that links, other systems or sync tools cannot hold.
  static func nameFinding(_ path: NotePath) -> Finding? {
    nameProblem(path).map { Finding(.fileName, in: path, at: .start, $0) }
  }

  /// One note as it is written.
  package func note(at path: NotePath) throws(VaultError) -> Note {
    Note(try bytes(of: path), at: path)
  }
}

extension VaultFolder {
  /// The settings of `vault.yaml` and its bytes, or the defaults where there is none.
  func readSettings() -> (Settings, bytes: [UInt8], [Finding]) {
    let path = NotePath("vault.yaml")
    switch read(path) {
    case .text(let bytes):
      let reader = SettingsReader(reading: bytes, at: path)
      return (reader.settings, bytes, reader.findings)
    case .refused(let finding): return (Settings(), [], [finding])
    case nil: return (Settings(), [], [])
    }
  }
}
