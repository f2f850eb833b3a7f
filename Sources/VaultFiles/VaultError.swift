import Findings

/// What stops a run, in words for the person who typed the command.
package enum VaultError: Error, Hashable, Sendable {
  /// There is no folder of that path.
  case noSuchFolder(String)
  /// The path stands for a file.
  case notAFolder(String)
  /// A home folder, or the root of the disk, that nobody has said is a vault.
  case notAVault(String)
  /// The folder cannot be read.
  case unreadableFolder(String, reason: String)
  /// A path that does not stay in the folders of the vault: by `..`, or through a link.
  case outsideVault(NotePath)
  /// Something that is not a file stands where one is to be written.
  case notAFile(NotePath)
  /// The file is not the one that was read.
  case changed(NotePath)
  /// Another program is writing the file just now.
  case beingWritten(NotePath)
  /// An editor saved the file twice while it was being written; the first version is kept.
  case savedTwice(NotePath, kept: NotePath)
  /// Something has the name that a new file is to get.
  case taken(NotePath)
  /// Another run of ours is writing, and does not end.
  case busy
  /// The note is not as the run left it that is to be undone.
  case changedSince(RunID, NotePath)
  /// There is nothing of that id that could be undone.
  case noSuchRun(RunID)
  /// The file may not be written.
  case readOnly(NotePath)
  /// The file is in iCloud only, so nothing may be put in its place.
  case evicted(NotePath)
  /// The file cannot be read or written.
  case failed(NotePath, reason: String)
}

extension VaultError {
  /// What is the matter, as a sentence.
  package var message: String {
    switch self {
    case .noSuchFolder(let path): "There is no folder \(path)."
    case .notAFolder(let path): "\(path) is not a folder."
    case .notAVault(let path): "\(path) holds more than notes, so it is not taken for a vault."
    case .unreadableFolder(let path, let reason): "\(path) cannot be read: \(reason)."
    case .outsideVault(let path):
      "\(path.text) does not lie in a folder of the vault; nothing was written."
    case .notAFile(let path): "\(path.text) is not a file; nothing was written."
    case .changed(let path): "\(path.text) was changed in the meantime; nothing was written."
    case .beingWritten(let path):
      "\(path.text) is being saved by another program; nothing was written."
    case .savedTwice(let path, let kept):
      "\(path.text) was saved by another program twice in one moment; nothing of ours was written, "
        + "and what it was saved over is kept as \(kept.text)."
    case .taken(let path): "There is something of the name \(path.text); nothing was written."
    case .busy: "Another vault command is writing in this vault and does not come to an end."
    case .changedSince(let id, let path):
      "\(path.text) was changed since \(id), so it stays as it is."
    case .noSuchRun(let id): "There is no run \(id) to undo."
    case .readOnly(let path): "\(path.text) is marked as read-only; nothing was written."
    case .evicted(let path):
      "\(path.text) is in iCloud and not on this machine; nothing was written."
    case .failed(let path, let reason): "\(path.text) could not be written: \(reason)."
    }
  }

  /// What to do about it, as a sentence.
  package var remedy: String {
    switch self {
    case .noSuchFolder: "Check the spelling, or make a vault there with `vault init`."
    case .notAFolder: "Name the folder that holds the notes."
    case .notAVault:
      "Name the folder that holds your notes; if this is the one, put a file vault.yaml into it."
    case .unreadableFolder: "Look at the permissions of the folder, then run again."
    case .outsideVault: "Name a place inside the vault that is not reached through a link."
    case .notAFile: "Move what is there, or choose another name."
    case .changed: "Run the command again; it will then see the file as it is now."
    case .beingWritten: "Once it is saved and closed there, run the command again."
    case .savedTwice: "Take over what is missing, then run the command again."
    case .taken: "Choose another name, or change what is there."
    case .busy: "Wait for it, or end it; then run the command again."
    case .changedSince(let id, _):
      "The version from before is kept in the folder .vault/undo/\(id)."
    case .noSuchRun: "`vault undo --list` shows those that are kept."
    case .readOnly: "Allow writing to the file if it may change."
    case .evicted: "Open it once, so that it is fetched, then run again."
    case .failed: "Once that is settled, run the command again."
    }
  }
}
