import ArgumentParser
import Findings
import NoteMerging
import VaultGit
import VaultKit
import VaultSettings

/// `vault merge-driver`: merges three versions of a note for git.
struct MergeDriverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: "Merges three versions of a note; git calls it (see vault git install).",
    discussion: """
      The result takes the place of the file OURS. The exit status is 0 where all is merged, 1 \
      where something is left for you between conflict marks, and over 128 where it could not \
      be done; then OURS is as it was.
      """)

  @Argument(help: "The file with the version that both sides began with (%O).")
  var base: String

  @Argument(help: "The file with our version, which gets the result (%A).")
  var ours: String

  @Argument(help: "The file with their version (%B).")
  var theirs: String

  @Argument(help: "The path of the note in the work tree (%P).")
  var path: String

  @Option(help: "How many characters the marks of a conflict have (%L).")
  var marks = 7

  func run() async throws {
    let isLeftOpen: Bool
    do {
      isLeftOpen = try await merge()
    } catch {
      _ = ExitStatus(reporting: error)
      throw ExitStatus.notMerged
    }
    if isLeftOpen { throw ExitStatus.problems }
  }

  private func merge() async throws -> Bool {
    let files = ThreeWay(base: base, ours: ours, theirs: theirs)
    return try await MergeDriver(git: Git { Environment[$0] })
      .run(files, of: NotePath(path), settings: settings, marks: max(marks, 1))
  }

  /// The settings of the vault that holds the note; git's top is the working directory.
  private var settings: Settings {
    let parts = path.split(separator: "/").dropLast()
    // A folder may be new on the other side, and so not there yet.
    let folders = (0...parts.count).reversed().map { parts.prefix($0).joined(separator: "/") }
    for folder in folders {
      let vault = try? Vault(around: folder.isEmpty ? "." : folder, home: Environment["HOME"])
      if let vault { return vault.settings }
    }
    return Settings()
  }
}
