import ArgumentParser
import Reports
import VaultKit

/// `vault show`: one person, to read before writing to them.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one person: what to know before you write to them.",
    discussion: """
      The brief to read before you meet or write, on one screen: who they are, what they care about \
      and need, what you last spoke of and what changed since, promises both ways, and whom you both \
      know. With --full everything that the notes say.

      Example:

        vault show Maya
      """)

  @OptionGroup var who: NameArgument
  @OptionGroup var options: VaultOptions

  @Flag(help: "All entries, all promises, and where else they are named.")
  var full = false

  @Option(help: "The form of the output.")
  var format = ShowFormat.text

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let person = try who.person(in: reading.index)
    let listed = vault.listed(person, on: day)
    let brief = vault.brief(of: person, in: reading, on: day)
    switch format {
    case .text:
      let layout = TextLayout(width: Terminal.standardOutput.width, palette: options.palette)
      let page = PersonPage(of: listed, brief, on: day, isFull: full, layout: layout)
      try StandardStream.output.write(page.text)
    case .json:
      try StandardStream.output.write(JSON.document(ShownPerson(listed, brief)))
    }
  }
}

/// The form in which `vault show` prints a person.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
