import ArgumentParser

/// `vault git`: what git has to know of a vault.
struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: "Sets up git, so that two machines' notes are merged entry by entry.",
    subcommands: [GitInstallCommand.self])
}
