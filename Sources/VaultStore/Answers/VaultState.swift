import Findings

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
  init(of files: some Sequence<(path: NotePath, said: Said)>, _ findings: [Finding]) {
    var bytes: [UInt8] = []
    func add(_ number: UInt64) { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }
    func add(_ finding: Finding) {
      bytes += finding.path.bytes
      bytes += "\n\(finding.place.line) \(finding.place.column) \(finding.code)\n".utf8
      bytes += finding.message.utf8
      bytes.append(0)
    }
    for (path, said) in files {
      bytes += path.bytes
      bytes.append(0)
      switch said {
      case .text(let content): add(content)
      case .refused(let finding): add(finding)
      }
    }
    bytes.append(0)
    for finding in findings { add(finding) }
    digest = Digest.of(bytes)
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
