import ArgumentParser
import Days
import Findings
import Reports
import VaultIndex
import VaultKit
import VaultReview

/// `vault introduce`: whom to introduce to whom, and how to ask.
struct IntroduceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "introduce",
    abstract: "Says whom you could introduce to whom, why, and how well you know each.",
    discussion: """
      Without a name: the pairs that are worth it. With one: whom they could meet. With two: what \
      they have in common, how well you know each, and a message to each that asks first whether they \
      would like it. A message tells nothing of the other but what they have in common.

      Example:

        vault introduce Maya Tom
      """)

  @Argument(help: "Nobody, one person or two.")
  var names: [String] = []

  @OptionGroup var options: VaultOptions

  @Option(help: ArgumentHelp("At most so many pairs.", valueName: "n"))
  var limit = 5

  mutating func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit).") }
    if names.count > 2 { throw ValidationError("Name two people at most.") }
    if names.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Say whom: give a name.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.read(on: day)
    let people = try names.map { try NameArgument.person(named: $0, in: reading.index) }
    if people.count == 2, people[0].path == people[1].path {
      throw Failure("\(names[0]) and \(names[1]) are the same person: \(people[0].path.text).")
    }
    let answer = vault.introductions(of: people, in: reading, on: day, limit: limit)
    let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
    try StandardStream.output.write(report.text(of: answer))
    if answer.parts.isEmpty {
      StandardStream.error.say("Nobody on your list shares enough with someone they do not know.")
    }
  }
}
