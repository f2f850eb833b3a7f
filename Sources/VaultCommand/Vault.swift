import ArgumentParser

@main
struct VaultCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: CommandName.invoked)

  func run() async throws {}
}
