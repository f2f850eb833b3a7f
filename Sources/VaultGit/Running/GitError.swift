/// Why git could not do what it was asked.
package enum GitError: Error, Hashable, Sendable {
  /// There is no program git in the folders of PATH.
  case noGit
  /// The folder is not in a work tree of git.
  case noRepository(String)
  /// No branch is checked out.
  case detached
  /// Something is half done: a merge, a rebase.
  case unfinished(String)
  /// Another git is at work.
  case locked
  /// git has no name and address for a commit.
  case noIdentity
  /// A file cannot be committed.
  case file(String, reason: String)
  /// A file could not be read or written; with the reason as a sentence.
  case disk(String)
  /// git said something else.
  case failed(String, reason: String)

  /// What is the matter and what to do about it, in a sentence or two.
  package var message: String {
    switch self {
    case .noGit:
      "There is no git here; install it, and run the command again."
    case .noRepository(let path):
      "\(path) is not kept under git; `git init` there begins it."
    case .detached:
      "Nothing is committed, as git has no branch checked out; `git switch` goes to one."
    case .unfinished(let what):
      "Nothing is committed, as git is in the middle of a \(what); finish that first "
        + "(`git status` says how)."
    case .locked:
      "Another git is at work here; try again in a moment."
    case .noIdentity:
      "Nothing is committed, as git does not know your name yet: "
        + "`git config --global user.name` and `user.email` tell it."
    case .file(let path, let reason):
      "\(path) cannot be committed: \(reason)."
    case .disk(let reason):
      reason
    case .failed(let command, let reason):
      reason.isEmpty ? "git \(command) did not work." : "git \(command) did not work: \(reason)"
    }
  }
}
