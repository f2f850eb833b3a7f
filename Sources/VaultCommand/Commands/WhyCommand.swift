import ArgumentParser
import Reports
import VaultIndex
import VaultKit

/// `vault why`: what each rule of the review decided about one person.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Says why someone is in the review or not: each rule with its numbers.",
    discussion: """
      Example:

        vault why "Tom Reyes"
      """)

  @OptionGroup var who: NameArgument
  @OptionGroup var options: VaultOptions

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let person = try who.person(in: reading.index)
    let verdicts = vault.verdicts(on: person, in: reading, on: day)
    let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
    let name = options.palette.styled(person.name.inertForTerminal, .person)
    try StandardStream.output.write("\(name)\n\(report.text(of: verdicts))")
  }
}
