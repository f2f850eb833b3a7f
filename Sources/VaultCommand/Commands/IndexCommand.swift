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
      The form is documented in docs/SCHEMA.md and stays stable. As text only the counts are printed. \
      The index in .vault/index.sqlite is brought up to date, with its full text; --format sqlite \
      writes a copy of it to a file that is not there yet (docs/INDEX.md).

      Example:

        vault index --format json
      """)

  @OptionGroup var options: VaultOptions

  @Flag(help: "Make the index anew.")
  var rebuild = false

  @Flag(help: "Compare the index with one made anew; the exit status is 1 where they differ.")
  var verify = false

  @Option(help: "The form of the output.")
  var format = IndexFormat.text

  @Option(help: ArgumentHelp("The file for --format sqlite.", valueName: "file"))
  var output: String?

  mutating func validate() throws {
    if (format == .sqlite) != (output != nil) {
      throw ValidationError("--format sqlite and --output go together: the copy is a file.")
    }
    if options.noIndex && (rebuild || verify) {
      throw ValidationError("--no-index leaves no index to rebuild or to verify.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open()
    if rebuild { vault.removeIndex() }
    let reading = try await Progress.shown(of: vault) { vault in
      let reading = try await vault.read(on: day, fillingTables: true).keptToTheEnd()
      if format == .text, !verify { await vault.makeFullText(of: reading) }
      return reading
    }
    if verify { return try await verify(vault, on: day) }
    switch format {
    case .sqlite:
      try await Progress.shown(of: vault) {
        try await $0.copyIndex(of: reading, on: day, to: output ?? "")
      }
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

  private func verify(_ vault: Vault, on day: Day) async throws {
    let found = try await Progress.shown(of: vault) { try await $0.differencesOfIndex(on: day) }
    guard let tables = found else {
      throw Failure("There is no index to verify: it cannot be kept in .vault/index.sqlite.")
    }
    guard !tables.isEmpty else { return }
    StandardStream.error.say(
      "The index says something else than the notes: \(tables.joined(separator: ", ")). "
        + "It is made anew by: vault index --rebuild")
    throw ExitStatus.problems
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
  /// A copy of the index, for SQL.
  case sqlite
}
