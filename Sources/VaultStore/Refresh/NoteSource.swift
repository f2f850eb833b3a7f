import Findings
import NoteSyntax
import People
import VaultFiles
import VaultSettings

/// Gives the facts of each file of a vault: those kept where the file is as it was, else read anew.
package struct NoteSource: Sendable {
  let folder: VaultFolder
  let settings: Settings
  /// Nil where no index is used.
  let kept: KeptNotes?
  /// The time on the vault's disk before anything was read; nil where it is not known.
  let moment: Int64?

  package init(_ folder: VaultFolder, settings: Settings, kept: KeptNotes?, moment: Int64?) {
    self.folder = folder
    self.settings = settings
    self.kept = kept
    self.moment = moment
  }

  /// What a file says.
  ///
  /// May be called from several threads at once.
  package func read(_ file: NoteFile) -> ReadFile {
    guard let kept else { return readFile(file, known: nil) }
    let known = kept.files.file(at: file.path)
    if let known, known.isAsItWas(file), let facts = kept.facts(at: file.path) {
      return ReadFile(facts, content: known.content)
    }
    return readFile(file, known: known)
  }

  private func readFile(_ file: NoteFile, known: KeptFile?) -> ReadFile {
    switch folder.read(file) {
    case .refused(let finding): return ReadFile(file.path, refused: finding)
    case .text(let bytes):
      guard let kept else { return ReadFile(facts(of: bytes, file), content: nil) }
      let content = Digest.of(bytes)
      let same = known?.content == content ? kept.facts(at: file.path) : nil
      let facts = same ?? facts(of: bytes, file)
      let mark = FileMark(of: file)
      let new = KeptFile(
        mark: mark, content: content, facts: known?.facts ?? 0,
        isUnsure: moment.map { mark.isAsNew(as: $0) } ?? true)
      // A file from the future stays unsure, and is not written each time.
      if same != nil, new == known { return ReadFile(facts, content: content) }
      return ReadFile(
        facts, content: content, new: ReadFile.New(file: new, isSameFacts: same != nil))
    }
  }

  private func facts(of bytes: [UInt8], _ file: NoteFile) -> NoteFacts {
    NoteFacts(Note(bytes, at: file.path), settings: settings)
  }
}
