import ArgumentParser
import Reports
import VaultKit

/// `vault show`: one person, to read before writing to them.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one person: what to know before you write to them.",
    discussion: """
      The last three entries are shown, all with --full.

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
    let person = try who.person(in: try await vault.read(on: day).index)
    let listed = vault.listed(person, on: day)
    switch format {
    case .text:
      let layout = TextLayout(width: Terminal.standardOutput.width, palette: options.palette)
      let page = PersonPage(of: listed, on: day, isFull: full, layout: layout)
      try StandardStream.output.write(page.text)
    case .json:
      try StandardStream.output.write(JSON.document(VaultPerson(listed)))
    }
  }
}

/// The form in which `vault show` prints a person.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
