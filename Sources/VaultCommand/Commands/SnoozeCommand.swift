import ArgumentParser
import Days
import Findings
import NoteEdits
import People
import VaultIndex
import VaultKit

/// `vault snooze`: no nudge to write to someone before a day.
struct SnoozeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze",
    abstract: "Puts off the nudge to write to someone.",
    discussion: """
      Until that day the review does not ask you to reach out; promises and birthdays still show. \
      vault set NAME snooze --remove ends it.

      Example:

        vault snooze maya 3 weeks
        vault snooze maya until friday
      """)

  @OptionGroup var who: NameArgument

  @Argument(help: ArgumentHelp("Until when: 3 weeks, friday, 2027-01-10.", valueName: "day"))
  var until: [String]

  @OptionGroup var options: VaultOptions
  @OptionGroup var writing: WritingOptions

  mutating func validate() throws {
    let day = try day
    if try day <= options.day {
      throw ValidationError("\(day) is not ahead: give a day that is to come.")
    }
  }

  private var day: Day {
    get throws {
      try Day(typed: until.joined(separator: " "), on: try options.day, looking: .ahead)
    }
  }

  func run() async throws {
    let (today, day) = try (options.day, day)
    let vault = try options.open()
    let person = try who.person(in: try await vault.read(on: today).index)
    let key = ProfileKey.snooze.rawValue
    try await writing.make("snooze \(person.name)", in: vault, on: today) {
      let editor = try vault.editor(of: person.path, making: [.setField(key, .day(day))])
      let place = "\(person.path.text), line \(editor.line(ofField: key) ?? 1)"
      return .init(
        NoteChange(editor), saying: "No nudge to write before \(day.words) (\(place)).")
    }
  }
}
