import ArgumentParser
import Days
import Findings
import VaultKit

/// `vault new`: a note for someone who has none yet.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a note for someone, from the vault's template.",
    discussion: """
      The template is the note of the folder Templates whose name says person, people or contact, \
      with {{name}} and {{date}} filled in; else a short one that is built in. The note goes where \
      the others are. Nothing is ever overwritten, and a name that somebody has already is refused.

      Example:

        vault new "Ada Lovelace"
        vault new "Ada Lovelace" --folder People/Work --edit
      """)

  @Argument(help: "The name: that of the file, and the title.")
  var name: String

  @Option(help: ArgumentHelp("Where it goes, from the root of the vault.", valueName: "folder"))
  var folder: String?

  @Option(help: ArgumentHelp("Another template, by its name.", valueName: "name"))
  var template: String?

  @Flag(help: "Even if somebody else is also called that.")
  var force = false

  @Flag(help: "Open it in your editor.")
  var edit = false

  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  func run() async throws {
    let day = try options.day
    let name = try NewName(name)
    let vault = try options.open()
    let reading = try await vault.readIfAny(on: day)
    var path = NotePath("")
    try await writing.make("new \(name.text)", in: vault, on: day) {
      let change = try vault.newPerson(
        name, in: folder, from: template, on: day, sharingAlias: force, in: reading)
      path = change.path
      return .init(change, saying: "Made \(change.path.text).")
    }
    if edit, !writing.dryRun { try Editor.open("\(vault.path)/\(path.text)") }
  }
}
