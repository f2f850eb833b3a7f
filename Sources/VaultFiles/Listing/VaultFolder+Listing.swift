import Findings
import VaultSettings

extension VaultFolder {
  /// Lists all files below the root that may be notes.
  ///
  /// Folders that begin with a dot, and what settings ignore, are passed over. Links are not
  /// followed. Throws only where the root itself cannot be listed.
  package func list(_ settings: Settings) throws(VaultError) -> FileListing {
    var walk = FolderWalk(of: self, ignoring: IgnoredPaths(settings.ignored))
    do throws(SystemError) {
      try walk.run()
    } catch {
      throw .unreadableFolder(root.path, reason: error.reason)
    }
    let files = walk.files.sorted { $0.path < $1.path }
    let findings =
      walk.findings + hardLinkFindings(walk.hardLinked)
      + walk.links.compactMap { finding(ofLink: $0, among: files) }
    return FileListing(
      files: files, findings: findings.sorted(), copies: walk.copies.sorted { $0.path < $1.path })
  }

  private func hardLinkFindings(_ names: [FileIdentity: [NotePath]]) -> [Finding] {
    names.values.flatMap { paths in
      paths.compactMap { path in
        paths.filter { $0 != path }.min().map { other in
          Finding(
            .hardLink, in: path, at: .start, "the same file as \(other.text), by a hard link")
        }
      }
    }
  }
}
