import Findings
import VaultFiles

/// The repository that a vault lies in.
package struct GitRepository: Sendable {
  let git: Git
  package let folder: VaultFolder
  /// The way from the top to the vault, with a slash behind each part; empty where they are one.
  let prefix: [UInt8]
  /// The folder `.git`, or the one that stands for it.
  let gitFolder: [UInt8]

  /// The repository of a vault.
  package init(of folder: VaultFolder, git: Git) async throws(GitError) {
    let root = folder.root
    func ask(_ question: String) async throws(GitError) -> [UInt8] {
      let answer = try await git.run(["rev-parse", question], in: root.bytes)
      if answer.message.contains("not a git repository") { throw .noRepository(root.path) }
      return try answer.line()
    }
    let top = try await ask("--show-toplevel")
    prefix = try await ask("--show-prefix")
    gitFolder = try await ask("--absolute-git-dir")
    self.git = git
    self.folder = folder
    // A configuration may name a work tree somewhere else.
    let slash = UInt8(ascii: "/")
    let place = (top.last == slash ? top : top + [slash]) + prefix
    guard place == root.bytes + [slash] else { throw .noRepository(root.path) }
  }

  /// The path of a file of the vault as git has it.
  func gitPath(_ path: NotePath) -> [UInt8] {
    prefix + path.bytes
  }

  /// Runs a command in the folder of the vault.
  func run(
    _ words: [String], input: [UInt8] = [], adding variables: [String: String] = [:]
  ) async throws(GitError) -> GitAnswer {
    try await git.run(words, in: folder.root.bytes, input: input, adding: variables)
  }
}
