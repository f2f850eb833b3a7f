import Findings
import VaultFiles

/// Finds out what state a vault is in without reading what has not changed.
package struct StateGlance: Sendable {
  private let folder: VaultFolder
  private let kept: KeptFiles

  /// So many files that are not as they were are read; where more are, everything has to be anyhow.
  private static let mostRead = 32

  package init(_ folder: VaultFolder, _ kept: KeptFiles) {
    self.folder = folder
    self.kept = kept
  }

  /// The state of these files; nil where too many have changed for it to be found out at a glance.
  ///
  /// - Parameter report: a file that says nothing about anyone: the review that is to be written.
  package func state(of listing: FileListing, besides report: NotePath) -> VaultState? {
    var said: [(path: NotePath, said: VaultState.Said)] = []
    said.reserveCapacity(listing.files.count)
    var read = 0
    for file in listing.files where file.path != report {
      if let known = kept.file(at: file.path), known.isAsItWas(file) {
        said.append((file.path, .text(known.content)))
        continue
      }
      read += 1
      guard read <= Self.mostRead else { return nil }
      switch folder.read(file) {
      case .text(let bytes): said.append((file.path, .text(Digest.of(bytes))))
      case .refused(let finding): said.append((file.path, .refused(finding)))
      }
    }
    return VaultState(of: said, listing.findings)
  }
}
