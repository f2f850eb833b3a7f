import ArgumentParser
import NoteSyntax
import Reports
import VaultKit

/// `vault dump`: the syntax of a note, for tests and reports of faults.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Prints how a note is read: its parts, with their places.",
    discussion: """
      Example:

        vault dump "People/Maya Okafor.md"
      """)

  @Argument(help: "The note.", completion: .file(extensions: ["md"]))
  var note: String

  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open(near: note)
    let syntax = try vault.note(at: vault.path(of: note))
    try StandardStream.output.write(syntax.dump.inertLines)
  }
}
