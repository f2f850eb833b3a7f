#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a commit goes: a branch, and the commit it stands on.
struct CommitPlace {
  /// Such as `refs/heads/main`.
  let branch: String
  /// Nil before the first commit.
  let parent: String?
}

extension GitRepository {
  /// The branch that is checked out; throws in the middle of a merge, and without a branch.
  func commitPlace() async throws(GitError) -> CommitPlace {
    for (file, name) in Self.unfinished {
      let path = gitFolder + Array("/\(file)".utf8) + [0]
      let isThere = path.withUnsafeBytes { bytes in
        bytes.baseAddress.map { access($0.assumingMemoryBound(to: CChar.self), F_OK) == 0 } ?? false
      }
      if isThere { throw .unfinished(name) }
    }
    let head = try await run(["symbolic-ref", "-q", "HEAD"])
    guard head.status == 0 else { throw .detached }
    let branch = try head.text()
    guard branch.hasPrefix("refs/heads/") else { throw .detached }
    let commit = try await run(["rev-parse", "-q", "--verify", "HEAD^{commit}"])
    let parent = commit.status == 0 ? try commit.text() : nil
    return CommitPlace(branch: branch, parent: parent)
  }

  /// What git keeps in its folder while something is half done.
  private static let unfinished = [
    ("MERGE_HEAD", "merge"), ("rebase-merge", "rebase"), ("rebase-apply", "rebase"),
    ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
  ]
}
