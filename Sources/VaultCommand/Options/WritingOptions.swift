import ArgumentParser
import Days
import NoteEdits
import VaultFiles
import VaultKit

/// What every command takes that writes into notes.
struct WritingOptions: ParsableArguments {
  @Flag(name: .long, help: "Only show what would change, as a difference of lines.")
  var dryRun = false

  /// What a command changes, and what it says when that is done.
  struct Plan {
    let changes: [FileChange]
    let sentences: [String]

    init(changes: [NoteChange], sentences: [String]) {
      self.init(files: changes.filter(\.isNeeded).map(\.fileChange), sentences: sentences)
    }

    init(files changes: [FileChange], sentences: [String]) {
      self.changes = changes
      self.sentences = sentences
    }

    init(_ change: NoteChange, saying sentence: String) {
      self.init(changes: [change], sentences: [sentence])
    }
  }

  /// Plans changes to notes as they are now, and makes them, all or none; or only shows them.
  ///
  /// - Parameter title: the command as it is told where it can be undone.
  func make(
    _ title: String, in vault: Vault, on day: Day, _ plan: () async throws -> Plan
  ) async throws {
    guard !dryRun else {
      for change in try await plan().changes {
        try StandardStream.output.write(Self.shown(change.diff))
      }
      return
    }
    let run = try vault.beginWriting(title, on: day, at: secondsSince1970())
    let plan = try await plan()
    if !plan.changes.isEmpty { try run.change(plan.changes) }
    if !plan.sentences.isEmpty {
      StandardStream.error.say(plan.sentences.joined(separator: "\n"))
    }
  }

  /// The difference: inert for a person who looks at it, to the byte for a program such as `patch`.
  static func shown(_ difference: String) -> String {
    guard Terminal.standardOutput.isInteractive else { return difference }
    return difference.replacing("\t", with: "    ").inertLines
  }
}
