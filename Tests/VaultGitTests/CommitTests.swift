import Findings
import Foundation
import Testing
import VaultGit

@Suite("A commit of just the files that were changed")
struct CommitTests {
  let repository: ScratchRepository

  init() throws {
    repository = try ScratchRepository()
    try repository.write("a\n", to: "a.md")
    try repository.write("b\n", to: "b.md")
    try repository.git("add .")
    try repository.git("commit -q -m begin")
  }

  @Test("what else is staged or changed stays as it is")
  func nothingElse() async throws {
    try repository.write("a 2\n", to: "a.md")
    try repository.write("b 2\n", to: "b.md")
    try repository.write("c\n", to: "c.md")
    try repository.write("d\n", to: "d.md")
    try repository.git("add b.md c.md")
    let outcome = try await repository.commit("a.md", message: "Log a call\n\nwith words")
    let head = try repository.git("rev-parse HEAD").dropLast()
    #expect(outcome == .committed(String(head)))
    #expect(try repository.git("show -s --format=%B HEAD") == "Log a call\n\nwith words\n\n")
    #expect(try repository.git("show --format= --name-status HEAD") == "M\ta.md\n")
    #expect(try repository.git("status --porcelain") == "M  b.md\nA  c.md\n?? d.md\n")
    #expect(try repository.git("fsck --strict") == "")
  }

  @Test("a new file and one that is gone")
  func newAndGone() async throws {
    try repository.write("new\n", to: "People/Ada Löwe.md")
    try repository.shell("rm b.md")
    _ = try await repository.commit("People/Ada Löwe.md", "b.md", "never.md")
    #expect(
      try repository.git("-c core.quotePath=false show --format= --name-status --no-renames HEAD")
        == "A\tPeople/Ada Löwe.md\nD\tb.md\n")
    #expect(try repository.git("status --porcelain") == "")
  }

  @Test("nothing new is no commit")
  func nothingNew() async throws {
    let before = try repository.git("rev-parse HEAD")
    #expect(try await repository.commit("a.md") == .nothingNew)
    #expect(try await repository.commit("never.md") == .nothingNew)
    #expect(try repository.git("rev-parse HEAD") == before)
  }

  @Test("the first commit of all")
  func first() async throws {
    let empty = try ScratchRepository()
    try empty.write("a\n", to: "a.md")
    _ = try await empty.commit("a.md")
    #expect(try empty.git("log --format=%s") == "Notes\n")
    #expect(try empty.git("status --porcelain") == "")
  }

  @Test("a vault that is a folder of the repository")
  func below() async throws {
    let outer = try ScratchRepository(vault: "my notes")
    try outer.write("x\n", to: "x.txt")
    try outer.write("a\n", to: "my notes/a.md")
    _ = try await outer.opened(vault: "my notes").commit([NotePath("a.md")], message: "Notes")
    #expect(try outer.git("ls-tree -r --name-only HEAD") == "my notes/a.md\n")
  }

  @Test("what git is told to ignore is not committed, unless it has it already")
  func ignored() async throws {
    try repository.write("private.md\na.md\n", to: ".gitignore")
    try repository.write("secret\n", to: "private.md")
    #expect(try await repository.commit("private.md") == .nothingNew)
    try repository.write("a 2\n", to: "a.md")
    _ = try await repository.commit("private.md", "a.md")
    #expect(try repository.git("show --format= --name-status HEAD") == "M\ta.md\n")
  }

  @Test("line ends stay as git has them, and a mode too")
  func asHeld() async throws {
    try repository.git("update-index --chmod=+x a.md")
    try repository.git("commit -q -m mode")
    try repository.write("a\r\na 2\r\n", to: "a.md")
    try repository.git("config core.autocrlf true")
    _ = try await repository.commit("a.md")
    #expect(try repository.git("show HEAD:a.md") == "a\na 2\n")
    #expect(try repository.git("ls-tree HEAD a.md").hasPrefix("100755"))
    #expect(try repository.git("status --porcelain a.md").isEmpty == false)  // the mode on disk
  }

  @Test(
    "no commit in the middle of something, and one sentence",
    arguments: [
      ("merge other", GitError.unfinished("merge")),
      ("rebase other", .unfinished("rebase")),
      ("cherry-pick other", .unfinished("cherry-pick")),
    ])
  func unfinished(command: String, error: GitError) async throws {
    try repository.git("switch -q -c other")
    try repository.write("other\n", to: "b.md")
    try repository.git("commit -q -a -m other")
    try repository.git("switch -q main")
    try repository.write("mine\n", to: "b.md")
    try repository.git("commit -q -a -m mine")
    try repository.git(command, failing: true)
    try repository.write("a 2\n", to: "a.md")
    await #expect(throws: error) { try await repository.commit("a.md") }
    #expect(try repository.git("log --all --format=%s | sort") == "begin\nmine\nother\n")
  }

  @Test("no branch, no repository, no name, no git, a lock")
  func refused() async throws {
    try repository.write("a 2\n", to: "a.md")
    try repository.git("init -q nested")
    try await #require(throws: GitError.noIdentity) {
      try await repository.opened(without: [
        "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL",
      ]).commit([NotePath("a.md")], message: "x")
    }
    try repository.write("", to: ".git/index.lock")
    await #expect(throws: GitError.locked) { try await repository.commit("a.md") }
    try repository.shell("rm .git/index.lock")
    try repository.git("checkout -q --detach")
    await #expect(throws: GitError.detached) { try await repository.commit("a.md") }
    try repository.shell("rm -rf .git")
    let path = repository.folder.path
    await #expect(throws: GitError.noRepository(path)) { try await repository.commit("a.md") }
    await #expect(throws: GitError.noGit) { try await repository.opened(without: ["PATH"]) }
  }
}
