/// How editors save a file, step by step, so that a test can stop in the middle.
enum EditorSave: String, CaseIterable, Sendable {
  /// Vim: the old file becomes the backup, a new one is written, the backup goes.
  case vim
  /// Vim with `backupcopy=yes`, nano, Obsidian: the file itself is emptied and written.
  case inPlace
  /// Emacs: the old file becomes the backup `x~`, which stays.
  case emacs
  /// VS Code and others with atomic saving, gedit, TextEdit: a new file takes the place of the old.
  case rename

  /// The steps of saving `text` as the file of that name.
  func steps(_ vault: TemporaryVault, _ name: String, _ text: String) -> [() throws -> Void] {
    switch self {
    case .vim:
      [
        { try vault.move(name, to: name + "~") }, { try vault.makeFile(name, text) },
        { try vault.remove(name + "~") },
      ]
    case .inPlace:
      inPlaceSteps(vault, name, text)
    case .emacs:
      [{ try vault.move(name, to: name + "~") }, { try vault.makeFile(name, text) }]
    case .rename:
      [{ try vault.makeFile("saving", text) }, { try vault.move("saving", to: name) }]
    }
  }

  private func inPlaceSteps(
    _ vault: TemporaryVault, _ name: String, _ text: String
  ) -> [() throws -> Void] {
    let file = OpenForWriting()
    let half = text.prefix(text.count / 2)
    return [
      { try file.open(vault.path + "/" + name) }, { file.write(half) },
      { file.write(text.dropFirst(half.count)) }, { file.close() },
    ]
  }
}
