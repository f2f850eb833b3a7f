import Findings
import NoteMerging
import VaultFiles
import VaultSettings

/// What git asks of a merge driver: three files merged into the one that holds our version.
package struct MergeDriver {
  private let git: Git

  package init(git: Git) {
    self.git = git
  }

  /// Merges files into that of our version, which is old or new at every moment; says whether a person
  /// has to decide something.
  package func run(
    _ files: ThreeWay<String>, of path: NotePath, settings: Settings, marks: Int
  ) async throws -> Bool {
    do {
      let ours = try MergedFile(files.ours)
      ours.folder.clearScratchFiles()
      let versions = ThreeWay(
        base: try MergedFile(files.base).bytes(), ours: try ours.bytes(),
        theirs: try MergedFile(files.theirs).bytes())
      let lines = GitLineMerging(git: git, in: ours.folder)
      let merge = NoteMerge(of: path, settings: settings, git: lines, marks: marks)
      let merged = try await merge.merged(versions)
      try ours.folder.replaceScratchFile(ours.name, from: versions.ours, with: merged.bytes)
      return merged.hasConflict
    } catch let error as VaultError {
      throw GitError.disk(error.message)
    }
  }
}

/// A file that git names: the folder it lies in, and its name there.
private struct MergedFile {
  let folder: VaultFolder
  let name: NotePath

  init(_ path: String) throws {
    let slash = path.lastIndex(of: "/")
    name = NotePath(String(slash.map { path[path.index(after: $0)...] } ?? path[...]))
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    folder = try VaultFolder(.folder(parent))
  }

  func bytes() throws -> [UInt8] {
    guard let bytes = try folder.bytes(of: name) else {
      throw GitError.disk("There is no file \(name.text).")
    }
    return bytes
  }
}
