import ArgumentParser
import Findings
import VaultIndex
import VaultKit

/// `vault edit`: someone's note in the editor.
struct EditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Opens someone's note in your editor.",
    discussion: """
      The editor is $VISUAL, else $EDITOR, else what the system has.

      Example:

        vault edit maya
      """)

  @OptionGroup var who: NameArgument
  @OptionGroup var options: VaultOptions

  func run() async throws {
    let vault = try options.open()
    let person = try who.person(in: try await vault.read(on: try options.day).index)
    guard person.path.isUTF8 else {
      throw Failure("The name of \(person.path.text) is not UTF-8: give the file another.")
    }
    try Editor.open("\(vault.path)/\(person.path.text)")
  }
}
