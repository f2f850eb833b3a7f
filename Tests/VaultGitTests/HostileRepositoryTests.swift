import Findings
import Foundation
import NoteMerging
import Testing
import VaultGit
import VaultSettings

/// A repository whose configuration, attributes and hooks name programs: each would leave a file.
@Suite("Nothing that a repository names is run")
struct HostileRepositoryTests {
  let repository: ScratchRepository

  init() throws {
    repository = try ScratchRepository()
    try repository.write("a\n", to: "a.md")
    try repository.git("add a.md")
    try repository.git("commit -q -m begin")
    try repository.write(
      Self.configuration.replacing("FOLDER", with: repository.folder.path), to: ".git/more")
    try repository.shell("cat .git/more >> .git/config; rm .git/more")
    try repository.write(
      "*.md filter=f diff=f merge=f ident text\nb.md filter=g\n", to: ".gitattributes")
    for hook in Self.hooks {
      try repository.write("#!/bin/sh\ntouch RAN-\(hook)\n", to: ".hooks/\(hook)")
    }
    try repository.shell("chmod +x .hooks/*; cp .hooks/* .git/hooks/")
    try repository.write("#!/bin/sh\ntouch RAN-git\n", to: "git")
    try repository.shell("chmod +x git")
  }

  private static let hooks = [
    "pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "post-index-change",
    "reference-transaction", "post-checkout", "pre-auto-gc", "post-rewrite", "post-merge",
    "pre-merge-commit", "fsmonitor-watchman", "gpg",
  ]

  private static let configuration = """
    [core]
      fsmonitor = "touch RAN-fsmonitor; false"
      hooksPath = .hooks
      pager = "touch RAN-pager; cat"
      editor = "touch RAN-editor"
      sshCommand = "touch RAN-ssh"
      alternateRefsCommand = "touch RAN-alternates"
    [sequence]
      editor = "touch RAN-sequence"
    [diff]
      external = "touch RAN-diff"
    [diff "f"]
      textconv = "touch RAN-textconv; cat"
      command = "touch RAN-diff-command"
    [filter "f"]
      clean = "touch RAN-clean; cat"
      smudge = "touch RAN-smudge; cat"
    [filter "g"]
      process = "touch RAN-process"
      required = true
    [merge "f"]
      driver = "touch RAN-driver"
    [commit]
      gpgSign = true
    [gpg]
      program = FOLDER/.hooks/gpg
    [log]
      showSignature = true
    [credential]
      helper = "!touch RAN-credential"
    [gc]
      auto = 1
    [alias]
      commit-tree = "!touch RAN-alias"
    [uploadpack]
      packObjectsHook = "touch RAN-pack"

    """

  private func ran() throws -> String {
    try repository.shell("find . -name 'RAN-*' | sort")
  }

  @Test("the traps would spring: git itself steps into them")
  func trapsSpring() throws {
    try repository.write("a 2\n", to: "a.md")
    _ = try repository.shell("git status; git commit -a -m x; git log; true")
    let ran = try ran()
    for trap in ["fsmonitor", "clean", "gpg", "pre-commit"] {
      #expect(ran.contains("RAN-\(trap)"), "\(ran)")
    }
  }

  @Test("a commit")
  func commit() async throws {
    try repository.write("a 2\n", to: "a.md")
    try repository.write("b\n", to: "b.md")
    let outcome = try await repository.commit("a.md", "b.md")
    #expect(outcome != .nothingNew)
    #expect(try ran() == "")
    let listed = try repository.git("-c core.fsmonitor=false ls-tree --name-only HEAD")
    #expect(listed == "a.md\nb.md\n")
  }

  @Test("setting up, taking back, and merging")
  func installing() async throws {
    let repository = try await self.repository.opened()
    let installation = GitInstallation(in: repository, settings: Settings())
    let parts = try await installation.install(program: "/usr/bin/false")
    #expect(parts.allSatisfy { $0.isChanged })
    let lines = GitLineMerging(git: Git { ["PATH": "/usr/bin:/bin"][$0] }, in: repository.folder)
    let texts = ThreeWay(
      base: Array("a\n".utf8), ours: Array("b\n".utf8), theirs: Array("c\n".utf8))
    #expect(try await lines.merge(texts, marks: 7, showingBase: true).hasConflict)
    #expect(try await installation.uninstall().allSatisfy { $0.isChanged })
    #expect(try ran() == "")
  }

  @Test("objects that are missing are not fetched")
  func missing() async throws {
    try repository.shell(
      """
      git -c core.fsmonitor=false config extensions.partialClone evil
      git config core.repositoryFormatVersion 1
      git config remote.evil.promisor true
      git config remote.evil.url "ext::touch RAN-fetch"
      git config protocol.ext.allow always
      tree=$(git rev-parse 'HEAD^{tree}')
      rm -f .git/objects/$(echo $tree | cut -c1-2)/$(echo $tree | cut -c3-)
      """)
    try repository.write("a 2\n", to: "a.md")
    await #expect(throws: GitError.self) { try await repository.commit("a.md") }
    #expect(try ran() == "")
    // The trap would spring.
    try repository.shell("git -c core.hooksPath=/dev/null read-tree HEAD; true")
    #expect(try ran().contains("RAN-fetch"))
  }

  @Test("a work tree elsewhere is none of the vault's")
  func elsewhere() async throws {
    try repository.git("config core.worktree /usr")
    await #expect(throws: GitError.noRepository(repository.folder.path)) {
      try await repository.commit("a.md")
    }
    #expect(try ran() == "")
  }

  @Test("variables that another git left, and a program git in the working directory")
  func environment() {
    let seen = Git.variables { name in
      ["PATH": ".:/usr/bin::bin:/bin", "GIT_DIR": "/evil", "GIT_EXEC_PATH": "/evil"][name]
    }
    #expect(seen["PATH"] == "/usr/bin:/bin")
    #expect(seen["GIT_DIR"] == nil && seen["GIT_EXEC_PATH"] == nil)
  }
}
