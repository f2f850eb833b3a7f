import ArgumentParser
import Reports
import VaultKit

/// `vault chart`: one picture, as SVG.
struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract:
      "Draws a picture as SVG: the circle, a calendar, the balance, or one person's rhythm.",
    discussion: """
      circle: kindred spirits, the further out the longer ago, against the cadence. calendar: the \
      last twelve months, day by day. balance: what was given and received by person. A name: the \
      rhythm of one person.

      Example:

        vault chart circle --output circle.svg
      """)

  @Argument(
    help: ArgumentHelp(
      "circle, calendar, balance, or a person: a name, an alias, the beginning of one, or the path "
        + "of the note.",
      valueName: "picture"),
    completion: .list(PictureKind.allCases.map(\.rawValue)))
  var subject: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write it to this file, in the place of what is there.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var output: String?

  @OptionGroup var options: VaultOptions

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let picture: Picture
    if let kind = PictureKind(rawValue: subject) {
      picture = vault.picture(kind, of: reading, on: day)
    } else {
      let person = try NameArgument.person(named: subject, in: reading.index)
      picture = .rhythm(of: person, until: day)
    }
    if let output {
      try OutputFile.write(Array(picture.svg.utf8), to: output)
    } else {
      try StandardStream.output.write(picture.svg)
    }
  }
}
