import ArgumentParser
import Days
import People
import Reports
import VaultIndex
import VaultKit

/// `vault list`: people, one on a line.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists people: your kindred spirits, or whom the filters name.",
    discussion: """
      Filters narrow the list; one that is given twice must fit twice. Words are compared without \
      case and accents.

      Example:

        vault list --interest letterpress --sort last
      """)

  @OptionGroup var options: VaultOptions
  @OptionGroup(title: "Filters") var filters: ListFilters

  @Option(help: "The order.")
  var sort = PeopleOrder.name

  @Option(help: "The form of the output.")
  var format = ListFormat.text

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let index = try await vault.readNotes(on: day).index
    let filter = try filters.filter(on: day)
    let people = index.people
      .map { vault.listed($0, on: day) }
      .filter(filter.admits)
      .sorted { $0.precedes($1, by: sort) }
    try await write(people, on: day)
    if people.isEmpty, !index.people.contains(where: \.profile.isKindred), !filters.all {
      StandardStream.error.say("Nobody is kindred yet: vault list --all shows everyone.")
    }
  }

  private func write(_ people: [ListedPerson], on day: Day) async throws {
    let output = StandardStream.output
    switch format {
    case .text:
      let terminal = Terminal.standardOutput
      let width = terminal.isInteractive ? terminal.width : nil
      try output.write(
        PeopleTable.text(people, on: day, palette: options.palette, fitting: width))
    case .json:
      try await JSON.write(ListDocument(on: day), people: people, .summary) {
        try output.write($0)
      }
    case .jsonl:
      for person in people { try output.write(JSON.line(VaultPerson(person, .summary))) }
    case .csv:
      try output.write(CSV.people(people.map { VaultPerson($0, .summary) }))
    }
  }
}

/// The form in which `vault list` prints people.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, csv
}

extension PeopleOrder: ExpressibleByArgument {}
