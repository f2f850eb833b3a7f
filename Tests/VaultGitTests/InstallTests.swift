import Foundation
import Testing
import VaultGit
import VaultSettings

@Suite("Setting up git for a vault")
struct InstallTests {
  let repository: ScratchRepository

  init() throws {
    repository = try ScratchRepository(vault: "notes")
  }

  private func installation(_ settings: Settings = Settings()) async throws -> GitInstallation {
    GitInstallation(in: try await repository.opened(vault: "notes"), settings: settings)
  }

  @Test("lines of the user's stay, with their line ends, and go back to what they were")
  func lines() async throws {
    let own = "*.png binary\r\n*.md text\r\n"
    try repository.write(own, to: "notes/.gitattributes")
    _ = try await installation().install(program: "/usr/bin/vault")
    let attributes = try repository.shell("cat notes/.gitattributes")
    #expect(attributes.hasPrefix(own) && attributes.contains("\r\n*.md merge=vault\r\n"))
    #expect(
      try repository.git("check-attr merge -- notes/People/a.md notes/Reviews/x.html a.md")
        == """
        notes/People/a.md: merge: vault
        notes/Reviews/x.html: merge: vault
        a.md: merge: unspecified

        """)
    let again = try await installation().install(program: "/usr/bin/vault")
    #expect(again.allSatisfy { !$0.isChanged })
    #expect(try repository.shell("cat notes/.gitattributes") == attributes)
    _ = try await installation().uninstall()
    #expect(try repository.shell("cat notes/.gitattributes") == own)
    #expect(try repository.git("config --get-regexp '^merge'", failing: true) == "")
  }

  @Test(
    "what the user ignores already is not said twice", arguments: [".vault/", "/.vault", ".vault"])
  func ignored(line: String) async throws {
    try repository.write("\(line)\n", to: "notes/.gitignore")
    _ = try await installation().install(program: "/usr/bin/vault")
    #expect(try repository.shell("cat notes/.gitignore") == "\(line)\n.vault-*.tmp\n")
    _ = try await installation().uninstall()
    #expect(try repository.shell("cat notes/.gitignore") == "\(line)\n")
  }

  @Test("files that only our lines were in go with them")
  func emptied() async throws {
    _ = try await installation().install(program: "/usr/bin/vault")
    let parts = try await installation().uninstall()
    #expect(parts.map(\.isGone) == [true, true, false])
    #expect(try repository.shell("ls -A notes | grep git || true") == "")
    #expect(try await installation().uninstall().allSatisfy { !$0.isChanged && !$0.isGone })
  }

  @Test("a folder of reviews with a name that git would take apart")
  func quoted() async throws {
    var settings = Settings()
    settings.reviewsFolder = "My \"Reviews\""
    _ = try await installation(settings).install(program: "/usr/bin/vault")
    #expect(
      try repository.git("check-attr merge -- 'notes/My \"Reviews\"/x.html'")
        .hasSuffix(": merge: vault\n"))
  }

  @Test("a program that moved is set anew, whatever its path")
  func program() async throws {
    _ = try await installation().install(program: "/old/vault")
    let path = "/tmp/it's 100% \"$HOME\"/vault"
    let parts = try await installation().install(program: path)
    #expect(parts.map(\.isChanged) == [false, false, true])
    let line = try repository.git("config merge.vault.driver")
    #expect(line.contains(#"'/tmp/it'\''s 100%% "$HOME"/vault' merge-driver"#))
  }
}
