import Findings
import People

/// What the files of a vault say, as one number: where it is the same as before, so is every answer of the
/// same program, settings and day.
package struct VaultState: Hashable, Sendable {
  let digest: UInt64

  /// What came of one file.
  enum Said {
    /// The digest of its bytes.
    case text(UInt64)
    case refused(Finding)
  }

  /// - Parameters:
  ///   - files: every file, by path.
  ///   - findings: what the listing of the folders had to say.
  init(of files: some Collection<(path: NotePath, said: Said)>, _ findings: [Finding]) {
    var writer = FactsWriter()
    writer.put(files.count)
    for (path, said) in files {
      writer.put(path)
      switch said {
      case .text(let content):
        writer.put(true)
        writer.put(Int(truncatingIfNeeded: content))
      case .refused(let finding):
        writer.put(false)
        writer.put(finding)
      }
    }
    writer.put(findings)
    digest = Digest.of(writer.bytes)
  }

  /// The state of a vault that was read with an index; nil where it was not.
  ///
  /// - Parameter report: a file that says nothing about anyone: the review that is to be written.
  package init?(of files: [ReadFile], besides report: NotePath, _ findings: [Finding]) {
    var said: [(path: NotePath, said: Said)] = []
    said.reserveCapacity(files.count)
    for file in files where file.path != report {
      if let content = file.content {
        said.append((file.path, .text(content)))
      } else if let refusal = file.refusal {
        said.append((file.path, .refused(refusal)))
      } else {
        return nil
      }
    }
    self.init(of: said, findings)
  }
}
