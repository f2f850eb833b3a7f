import NoteMerging
import VaultFiles

/// Merges texts line by line with `git merge-file`.
package struct GitLineMerging: LineMerging {
  private let git: Git
  /// The folder that the texts lie in meanwhile, as files with names of our own.
  private let folder: VaultFolder

  package init(git: Git, in folder: VaultFolder) {
    self.git = git
    self.folder = folder
  }

  /// Merges three texts.
  package func merge(
    _ texts: ThreeWay<[UInt8]>, marks: Int, showingBase: Bool
  ) async throws -> LineMergeResult {
    let files = [texts.ours, texts.base, texts.theirs]
    let answer = try await folder.withScratchFiles(files) { names in
      try await git.run(
        ["merge-file", "-p", "--marker-size=\(marks)"] + (showingBase ? ["--diff3"] : [])
          + ["-L", "ours", "-L", "base", "-L", "theirs", "--"] + names,
        in: folder.root.bytes)
    }
    switch answer.status {
    case 0: return LineMergeResult(text: answer.output, hasConflict: false)
    // The number of places that are left open.
    case 1..<128: return LineMergeResult(text: answer.output, hasConflict: true)
    // Ours stays, as git itself does with what is no text.
    case _ where answer.message.contains("binary"):
      return LineMergeResult(text: texts.ours, hasConflict: true)
    default: throw answer.error
    }
  }
}
