import ArgumentParser
import Days
import Findings
import VaultKit

/// `vault init`: what a vault begins with.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begins a vault: settings, a template, a first person, your own note.",
    discussion: """
      Makes what is missing and overwrites nothing, so it can be run in a folder of notes that you \
      have already. The folder itself is made if there is none. With --git it becomes a git \
      repository.

      Example:

        vault init ~/Notes
      """)

  @Argument(help: "The folder; else the working directory.", completion: .directory)
  var directory: String?

  @Flag(help: "Make it a git repository too.")
  var git = false

  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  mutating func validate() throws {
    if directory != nil && options.vault != nil {
      throw ValidationError("The folder is named twice: leave out -C or the argument.")
    }
  }

  func run() async throws {
    let day = try options.day
    let directory = directory ?? options.vault ?? "."
    let isNew = try NewFolder.make(directory, dryRun: writing.dryRun)
    guard !(isNew && writing.dryRun) else {
      return StandardStream.error.say("There is no folder \(directory): it would be made first.")
    }
    let vault = try Vault(at: directory, home: Environment["HOME"])
    let reading = try await vault.readIfAny(on: day)
    try await writing.make("init", in: vault, on: day) {
      let new = vault.beginning(on: day, in: reading)
      return .init(changes: new.changes, sentences: Self.sentences(of: new, in: vault))
    }
    if git, !writing.dryRun { try makeRepository(vault) }
  }

  private static func sentences(of new: NewVault, in vault: Vault) -> [String] {
    let made = new.changes.map(\.path.text).joined(separator: ", ")
    let present = new.present.map(\.text).joined(separator: ", ")
    var sentences = [made.isEmpty ? "Nothing is missing in \(vault.path)." : "Made \(made)."]
    if !present.isEmpty { sentences.append("Left as they are: \(present).") }
    if !made.isEmpty {
      sentences.append("Next: vault new NAME for someone you care about, then vault review.")
    }
    return sentences
  }

  private func makeRepository(_ vault: Vault) throws {
    guard !NewFolder.isThere("\(vault.path)/.git") else {
      return StandardStream.error.say("It is a git repository already.")
    }
    guard let status = Program.run(["git", "-C", vault.path, "init", "-q"]), status != 127 else {
      throw Failure("There is no git here. The vault itself is made.")
    }
    guard status == 0 else { throw Failure("git could not make a repository in \(vault.path).") }
    StandardStream.error.say("Made a git repository; vault git install lets it merge notes well.")
  }
}
