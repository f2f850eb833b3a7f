import ArgumentParser
import Reports
import VaultKit
import VaultReview

/// `vault ask`: who could help, and whom you may ask by now.
struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Says who could help with something: whom you may ask, and to whom you write first.",
    discussion: """
      Goes by what people offer, like and do, and what you talked about. Two lists: people you are in \
      touch with, within their cadence; and people to whom a question would come out of the blue, so \
      write to them first, without asking. With what each of you gave the other before.

      Example:

        vault ask bookbinding
      """)

  @Argument(help: "What it is about, in a few words.")
  var topic: [String]

  @OptionGroup var options: VaultOptions

  @Option(help: ArgumentHelp("At most so many people in each list.", valueName: "n"))
  var limit = 5

  @Option(help: "The form of the output.")
  var format = AnswerFormat.text

  mutating func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit).") }
    if topic.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Say what you would like to ask about.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let query = TopicQuery(topic.joined(separator: " "))
    let answer = vault.people(toAsk: query, in: reading, on: day).prefix(limit)
    switch format {
    case .text:
      let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
      try StandardStream.output.write(report.text(of: PeopleAnswer(answer, on: day)))
    case .json:
      try StandardStream.output.write(JSON.document(AskDocument(answer, on: day)))
    }
    if query.isEmpty {
      StandardStream.error.say("There is no word in it to go by.")
    } else if answer.isEmpty {
      StandardStream.error.say("No note speaks of this yet.")
    }
  }
}
