import Applying
import ArgumentParser
import Findings
import NoteEdits
import Reports
import VaultKit

/// `vault apply`: takes the ticks and words of a report into the notes.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Takes what you ticked and wrote in a review into the notes.",
    discussion: """
      In the review, put x between the brackets for done, > for later, - for no. Words behind the \
      line or below it become the entry; @2026-11-19 is its day, else today. Without a name the \
      newest review is taken. What a note does not say any more is left alone and named, and the exit \
      status is 1; everything else is done. vault undo takes it back.

      Example:

        vault apply --dry-run
      """)

  @Argument(help: "The reports to take; else the newest.", completion: .file(extensions: ["md"]))
  var reports: [String] = []

  @OptionGroup var options: VaultOptions

  @Flag(help: "Only show what would change, as a diff.")
  var dryRun = false

  func run() async throws {
    let day = try options.day
    let vault = try options.open(near: reports.first)
    let writing = dryRun ? nil : try vault.beginWriting("apply", on: day)
    let reading = try await vault.read(on: day)
    let paths =
      reports.isEmpty
      ? [try vault.newestReport(in: reading)] : try reports.map { try vault.path(of: $0) }
    let applied = try vault.applying(paths, in: reading, on: day)
    if dryRun {
      let diff = applied.changes.map(\.diff.text).joined()
      try StandardStream.output.write(diff.inertLines)
    } else {
      try writing?.write(applied.changes)
      try StandardStream.output.write(Self.lines(for: applied))
    }
    for line in Self.refusals(in: applied) { StandardStream.error.say(line) }
    if applied.hasRefusals { throw ExitStatus.problems }
  }

  private static func lines(for applied: AppliedReports) -> String {
    let lines = applied.outcomes.flatMap { _, outcomes in
      outcomes.compactMap { outcome -> String? in
        guard case .done(let words, let notes) = outcome.result else { return nil }
        let places = notes.isEmpty ? "" : " (\(notes.map(\.text).joined(separator: ", ")))"
        return "\(outcome.item.title): \(words)\(places)".inertForTerminal + "\n"
      }
    }
    return lines.isEmpty ? "Nothing to take into the notes.\n" : lines.joined()
  }

  private static func refusals(in applied: AppliedReports) -> [String] {
    applied.outcomes.flatMap { report, outcomes in
      outcomes.compactMap { outcome in
        guard case .refused(let reason) = outcome.result else { return nil }
        let place = "\(report.text):\(outcome.item.line)"
        return "\(place): \(outcome.item.title): left alone: \(reason)."
      }
    }
  }
}
