import ArgumentParser
import Findings
import Reports
import VaultGit
import VaultKit

/// `vault git install`: sets up the merge driver for this clone of a vault.
struct GitInstallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Tells git to merge notes with vault, in this clone.",
    discussion: """
      Writes lines into .gitattributes and .gitignore, to be committed once, and the merge driver \
      into the configuration of this clone: run it in each clone. Doing it again changes nothing. \
      What is merged how is in docs/GIT.md.

      Example:

        vault git install
      """)

  @OptionGroup var options: VaultOptions

  @Flag(help: "Take back what install set up.")
  var uninstall = false

  func run() async throws {
    let vault = try options.open()
    let git = Git { Environment[$0] }
    let repository = try await GitRepository(of: vault.folder, git: git)
    let installation = GitInstallation(in: repository, settings: vault.settings)
    let parts: [InstalledPart]
    if uninstall {
      parts = try await installation.uninstall()
    } else {
      guard let program = ProgramPath.running else {
        throw Failure("The system does not say where this program lies, so git cannot be told.")
      }
      parts = try await installation.install(program: program)
    }
    for part in parts { try StandardStream.output.write(line(for: part) + "\n") }
  }

  private func line(for part: InstalledPart) -> String {
    switch (part.part, part.isChanged, uninstall) {
    case (.lines(let path), true, false): "\(path.text): lines added, to be committed once"
    case (.lines(let path), true, true) where part.isGone:
      "\(path.text): removed, as nothing but our lines was in it"
    case (.lines(let path), true, true): "\(path.text): lines removed"
    case (.lines(let path), false, false): "\(path.text): the lines are there already"
    case (.lines(let path), false, true): "\(path.text): no lines of ours"
    case (.driver, true, false): "merge driver: set up in this clone"
    case (.driver, true, true): "merge driver: removed from this clone"
    case (.driver, false, false): "merge driver: set up already"
    case (.driver, false, true): "merge driver: not set up"
    }
  }
}
