import Findings
import NoteEdits
import VaultFiles

extension Vault {
  /// A note with edits made to it, one after the other; nothing is written.
  ///
  /// Throws where the note cannot be read or an edit is refused: then none of them is made.
  package func change(
    _ path: NotePath, by edits: [NoteEdit]
  ) throws(VaultError) -> NoteChange {
    NoteChange(try editor(of: path, making: edits))
  }

  /// A note as it is on the disk now, with edits made to it; nothing is written.
  package func editor(
    of path: NotePath, making edits: [NoteEdit]
  ) throws(VaultError) -> NoteEditor {
    var editor = NoteEditor(try bytes(of: path), at: path, settings: settings)
    do throws(EditRefusal) {
      for edit in edits { try editor.apply(edit) }
    } catch {
      throw .refused(path, error.reason)
    }
    return editor
  }

  /// The bytes of a note as they are on the disk now.
  package func bytes(of path: NotePath) throws(VaultError) -> [UInt8] {
    switch folder.read(path) {
    case .text(let bytes): return bytes
    case .refused(let finding): throw .unreadable(path, finding.message)
    case nil: throw .unreadable(path, "there is no such note")
    }
  }

  /// Writes a change, unless the file is not as it was read any more.
  package func write(_ change: NoteChange) throws(VaultError) {
    do {
      try folder.write(change.new, to: change.path, replacing: change.old)
    } catch {
      throw VaultError(.notSaved, error)
    }
  }
}

extension VaultError {
  /// An edit that would not do exactly what was meant.
  static func refused(_ path: NotePath, _ reason: String) -> VaultError {
    VaultError(.refusedEdit, "\(path.text) stays as it is: \(reason).")
  }
}
