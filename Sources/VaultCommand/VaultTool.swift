import ArgumentParser
import People

/// The command `vault`: reads the arguments, runs a command, and says how it went.
@main
struct VaultTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.invoked,
    abstract: "Keeps in touch with the people you care about, from notes in plain text.",
    discussion: """
      Reads a folder of Markdown notes, one for each person, and writes a review: who would be \
      glad to hear from you, what you promised, which days are coming up.

      Begin with:

        vault review
      """,
    version: "vault 0.1.0",
    subcommands: [
      ReviewCommand.self, ApplyCommand.self, TodayCommand.self, ListCommand.self, ShowCommand.self,
      WhyCommand.self, LogCommand.self,
      NewCommand.self, DoneCommand.self, SnoozeCommand.self, SetCommand.self,
      EditCommand.self, RenameCommand.self, InitCommand.self,
      SearchCommand.self, QueryCommand.self,
      ShareCommand.self, AskCommand.self, IntroduceCommand.self, CheckCommand.self,
      ChartCommand.self,
      IndexCommand.self, UndoCommand.self, DumpCommand.self, GitCommand.self,
      MergeDriverCommand.self,
    ])

  static func main() async {
    StandardStream.prepare()
    do {
      try checkCommand(in: CommandLine.arguments)
      var command = try await asyncParseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      ExitStatus.fine.end()
    } catch {
      ExitStatus(reporting: error).end()
    }
  }

  /// The parser calls a word that is no command an argument too many: here it gets a suggestion.
  private static func checkCommand(in arguments: [String]) throws(ValidationError) {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-"), !commands.contains(word)
    else { return }
    let nearest = NearestWord.among(commands, to: word).first
    let question = nearest.map { " Did you mean \($0)?" } ?? ""
    throw ValidationError("There is no command \(word).\(question)")
  }
}
