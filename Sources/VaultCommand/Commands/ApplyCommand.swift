import Applying
import ArgumentParser
import Findings
import Reports
import VaultGit
import VaultIndex
import VaultKit

/// `vault apply`: takes the ticks and words of a report into the notes.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Takes what you ticked and wrote in a review into the notes.",
    discussion: """
      In the review, put x between the brackets for done, > for later, - for no. Words behind the \
      line or below it become the entry; @2026-11-19 is its day, else today. Without a name every \
      review is taken that has ticks which are not taken in yet, the oldest first. What a note does \
      not say any more is left alone and named, and the exit status is 1; everything else is done. \
      vault undo takes it back.

      Example:

        vault apply --dry-run
      """)

  @Argument(
    help: "The reports to take; else all with new ticks.", completion: .file(extensions: ["md"]))
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
      ? try vault.openReports(in: reading) : try reports.map { try vault.path(of: $0) }
    var refusals: [String] = []
    var changed: [NotePath] = []
    try await writing.make("vault apply", in: vault, on: day) {
      let applied = try vault.applying(paths, in: reading, on: day)
      refusals = applied.refusals(newest: reading.index.reports.last?.path)
      changed = applied.changes.map(\.path)
      return .init(changes: applied.changes, sentences: applied.sentences)
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
}
