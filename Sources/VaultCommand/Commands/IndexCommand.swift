import ArgumentParser
import Days
import People
import VaultIndex
import VaultKit

/// `vault index`: everything that the notes say, for other programs.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Prints everything that the notes say, as structured data.",
    discussion: """
      The form is documented in docs/SCHEMA.md and stays stable. As text only the counts are printed.

      Example:

        vault index --format json
      """)

  @OptionGroup var options: VaultOptions

  @Option(help: "The form of the output.")
  var format = IndexFormat.text

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    let reading = try await vault.readNotes(on: day)
    switch format {
    case .text:
      try StandardStream.output.write(Self.counts(of: reading) + "\n")
    case .json:
      let frame = IndexDocument(on: day, findings: reading.index.findings)
      let people = reading.index.people.map { vault.listed($0, on: day) }
      try await JSON.write(frame, people: people, .everything) {
        try StandardStream.output.write($0)
      }
    }
  }

  private static func counts(of reading: VaultReading) -> String {
    let people = reading.index.people
    let kindred = people.count { $0.profile.isKindred }
    let notes = plural(reading.index.noteCount, "note")
    return "\(notes): \(plural(people.count, "person", "people")), \(kindred) kindred; "
      + "\(plural(reading.index.findings.count, "finding"))."
  }
}

/// The form in which `vault index` prints the index.
enum IndexFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
