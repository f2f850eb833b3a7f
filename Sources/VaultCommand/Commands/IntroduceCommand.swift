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

      With --log it is written down how far it is: "asked Maya" in the note of Maya; asked in both; \
      made, when both said yes and you put them in touch; no, and they are not proposed again.

      Example:

        vault introduce Maya Tom
        vault introduce Maya Tom --log "asked Maya"
        vault introduce Maya Tom --log made
      """)

  @Argument(help: "Nobody, one person or two.", completion: .names)
  var names: [String] = []

  @OptionGroup var options: VaultOptions

  @Option(help: ArgumentHelp("At most so many pairs.", valueName: "n"))
  var limit = 5

  @Option(
    help: ArgumentHelp(
      "Write down how far it is: asked NAME, asked, made or no.", valueName: "step"),
    completion: .list(["asked", "made", "no"]))
  var log: String?

  @OptionGroup var writing: WritingOptions

  mutating func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit).") }
    if names.count > 2 { throw ValidationError("Name two people at most.") }
    if names.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Say whom: give a name.")
    }
    if log != nil, names.count != 2 {
      throw ValidationError("--log is for an introduction: name the two.")
    }
    if writing.dryRun, log == nil {
      throw ValidationError("--dry-run goes with --log: nothing else is written here.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    let people = try names.map { try NameArgument.person(named: $0, in: reading.index) }
    if people.count == 2, people[0].path == people[1].path {
      throw Failure("\(names[0]) and \(names[1]) are the same person: \(people[0].path.text).")
    }
    if let log {
      let introduction = LoggedIntroduction(of: people[0], and: people[1], in: reading, on: day)
      return try await introduction.write(log, with: writing, to: vault)
    }
    let answer = vault.introductions(of: people, in: reading, on: day, limit: limit)
    let report = TextReport(width: Terminal.standardOutput.width, palette: options.palette)
    try StandardStream.output.write(report.text(of: answer))
    if answer.parts.isEmpty {
      StandardStream.error.say("Nobody on your list shares enough with someone they do not know.")
    }
  }
}
