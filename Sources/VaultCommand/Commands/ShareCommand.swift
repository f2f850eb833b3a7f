import ArgumentParser
import Reports
import VaultKit
import VaultReview

/// `vault share`: for whom an article, a link or a paragraph could be.
struct ShareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Says whom something that you read or made could be for, and why.",
    discussion: """
      The words are compared with what people like and look for, their groups, and what you talked \
      about, newest most. Kindred spirits come first; who got something from you in the last 30 days \
      comes later. A file is Markdown, plain text or a web page; - reads from standard input.

      Example:

        vault share "How wood type was cut: a pantograph, step by step"
      """)

  @Argument(help: ArgumentHelp("A text, or one file, or -.", valueName: "text|file|-"))
  var text: [String]

  @OptionGroup var options: VaultOptions

  @Option(help: ArgumentHelp("At most so many people.", valueName: "n"))
  var limit = 5

  @Option(help: "The form of the output.")
  var format = AnswerFormat.text

  mutating func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit).") }
    if text.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Say what you would like to share: a text, a file, or -.")
    }
  }

  func run() async throws {
    let day = try options.day
    let query = TopicQuery(try SharedInput.words(of: text))
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let all = query.isEmpty ? [] : vault.people(toShare: query, in: reading, on: day)
    let matches = Array(all.prefix(limit))
    switch format {
    case .text:
      let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
      try StandardStream.output.write(report.text(of: PeopleAnswer(matches, on: day)))
    case .json:
      try StandardStream.output.write(JSON.document(ShareDocument(matches, on: day)))
    }
    if query.isEmpty {
      StandardStream.error.say("There is no word in it to go by.")
    } else if matches.isEmpty {
      StandardStream.error.say("No note speaks of this yet.")
    }
  }
}

/// The form in which a question about people is answered.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
