import ArgumentParser
import Days
import Findings
import VaultIndex
import VaultKit

/// `vault rename`: another name for someone's note, and for all links to it.
struct RenameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives someone's note another name, and lets every link follow.",
    discussion: """
      The file gets the new name, and links in all notes lead to it: in the text, in properties, \
      with heading and shown words as they are. The title and name: change where they say the old \
      name, which stays as an alias. All of it happens or nothing. Reviews stay as they are.

      Example:

        vault rename maya "Maya Okafor-Reyes"
      """)

  @OptionGroup var who: NameArgument

  @Argument(help: ArgumentHelp("The new name.", valueName: "new-name"))
  var newName: String

  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  func run() async throws {
    let day = try options.day
    let name = try NewName(newName)
    let vault = try options.open()
    try await writing.make("rename \(who.name) to \(name.text)", in: vault, on: day) {
      let reading = try await vault.read(on: day)
      let person = try who.person(in: reading.index)
      let renaming = try await vault.rename(person, to: name, in: reading)
      return .init(files: renaming.changes, sentences: [Self.sentence(of: renaming)])
    }
  }

  private static func sentence(of renaming: Renaming) -> String {
    let links =
      renaming.linkCount == 0
      ? "nothing links to it"
      : "\(plural(renaming.linkCount, "link")) in \(plural(renaming.noteCount, "note")) "
        + (renaming.linkCount == 1 ? "follows it" : "follow it")
    return "Renamed \(renaming.path.text) to \(renaming.destination.text); \(links)."
  }
}
