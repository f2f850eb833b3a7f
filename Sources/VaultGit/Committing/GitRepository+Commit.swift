import Findings
import VaultFiles

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a commit came to.
package enum CommitOutcome: Hashable, Sendable {
  /// The commit with this name was made.
  case committed(String)
  /// git holds these files as they are already.
  case nothingNew
}

extension GitRepository {
  /// Commits files of the vault as they are on disk, and nothing else that is staged or changed.
  ///
  /// Files that are gone are removed. The commit is put together from its parts, so that no hook, no
  /// filter and no program of the configuration runs. The branch moves only from where it was, and
  /// nothing happens in the middle of a merge.
  package func commit(
    _ paths: [NotePath], message: String
  ) async throws(GitError) -> CommitOutcome {
    let place = try await commitPlace()
    let lines = try await indexLines(for: paths, in: index())
    guard !lines.isEmpty else { return .nothingNew }

    let tree = try await tree(changing: lines, from: place.parent)
    if let parent = place.parent {
      let old = try await run(["rev-parse", "--verify", "-q", "\(parent)^{tree}"]).line()
      if old == Array(tree.utf8) { return .nothingNew }
    }
    let commit = try await run(
      ["commit-tree"] + (place.parent.map { ["-p", $0] } ?? []) + ["-F", "-", tree],
      input: Array(message.utf8) + (message.hasSuffix("\n") ? [] : [UInt8(ascii: "\n")])
    ).text()
    // The index first: if that fails, the branch has not moved.
    _ = try await run(["update-index", "-z", "--index-info"], input: lines).succeeded()
    let none = String(repeating: "0", count: commit.count)
    let subject = message.split(separator: "\n").first ?? "notes"
    _ = try await run([
      "update-ref", "-m", "commit: \(subject)", place.branch, commit, place.parent ?? none,
    ]).succeeded()
    return .committed(commit)
  }

  /// The name of the tree of a commit with some files changed, made in an index of its own.
  private func tree(changing lines: [UInt8], from parent: String?) async throws(GitError) -> String
  {
    let file = gitFolder + Array("/vault-index".utf8)
    let variables = ["GIT_INDEX_FILE": String(decoding: file, as: UTF8.self)]
    defer {
      (file + [0]).withUnsafeBytes { bytes in
        _ = bytes.baseAddress.map { unlink($0.assumingMemoryBound(to: CChar.self)) }
      }
    }
    _ = try await run(["read-tree", parent ?? "--empty"], adding: variables).succeeded()
    _ = try await run(["update-index", "-z", "--index-info"], input: lines, adding: variables)
      .succeeded()
    return try await run(["write-tree"], adding: variables).text()
  }
}
