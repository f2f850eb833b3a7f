import ArgumentParser

/// The command `vault`: reads the arguments, runs a command, and says how it went.
@main
struct VaultTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vault",
    abstract: "Keeps in touch with the people you care about, from notes in plain text.",
    discussion: """
      Reads a folder of Markdown notes, one for each person, and writes a review: who would be \
      glad to hear from you, what you promised, which days are coming up.

      Begin with: vault review
      """,
    version: "vault 0.1.0",
    subcommands: [
      ReviewCommand.self, ListCommand.self, ShowCommand.self, WhyCommand.self, CheckCommand.self,
      IndexCommand.self, DumpCommand.self,
    ])

  static func main() async {
    StandardStream.ignoreBrokenPipes()
    let status = await ExitStatus {
      var command = try await asyncParseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    }
    status.exit()
  }
}
