import Applying
import ArgumentParser
import Findings
import Reports
import VaultGit
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
  @OptionGroup var writing: WritingOptions

  @Flag(help: "Commit the files that changed, and no others, to git.")
  var commit = false

  mutating func validate() throws {
    if commit && writing.dryRun {
      throw ValidationError("--dry-run changes nothing that --commit could commit.")
    }
  }

  func run() async throws {
    let day = try options.day
    let vault = try options.open(near: reports.first)
    let reading = try await vault.readNotes(on: day)
    let paths =
      reports.isEmpty
      ? [try vault.newestReport(in: reading)] : try reports.map { try vault.path(of: $0) }
    var refusals: [String] = []
    var changed: [NotePath] = []
    try await writing.make("vault apply", in: vault, on: day) {
      let applied = try vault.applying(paths, in: reading, on: day)
      refusals = Self.refusals(in: applied)
      changed = applied.changes.map(\.path)
      return .init(changes: applied.changes, sentences: Self.sentences(for: applied))
    }
    for line in refusals { StandardStream.error.say(line) }
    if commit, !changed.isEmpty { try await commit(changed, paths, in: vault) }
    if !refusals.isEmpty { throw ExitStatus.problems }
  }

  private func commit(
    _ changed: [NotePath], _ reports: [NotePath], in vault: Vault
  ) async throws {
    let names = Set(reports.map(\.stem)).sorted().joined(separator: ", ")
    do {
      let repository = try await GitRepository(of: vault.folder, git: Git { Environment[$0] })
      let made = try await repository.commit(
        changed, message: "Take the review of \(names) into the notes")
      if case .committed(let name) = made {
        StandardStream.error.say("Committed as \(name.prefix(7)).")
      }
    } catch {
      throw Failure("The notes are written, but not committed. \(error.message)")
    }
  }

  /// What was done, item by item.
  private static func sentences(for applied: AppliedReports) -> [String] {
    let sentences = applied.outcomes.flatMap { _, outcomes in
      outcomes.compactMap { outcome -> String? in
        guard case .done(let words, let notes) = outcome.result else { return nil }
        let places = notes.isEmpty ? "" : " (\(notes.map(\.text).joined(separator: ", ")))"
        return "\(outcome.item.title): \(words)\(places)"
      }
    }
    return sentences.isEmpty ? ["Nothing to take into the notes."] : sentences
  }

  /// What was left alone, with the line of the report that asks for it.
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
