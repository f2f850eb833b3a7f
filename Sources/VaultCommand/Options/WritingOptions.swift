import ArgumentParser
import Days
import NoteEdits
import VaultKit

/// What every command takes that writes into notes.
struct WritingOptions: ParsableArguments {
  @Flag(name: .long, help: "Only show what would change, as a difference of lines.")
  var dryRun = false

  /// What a command changes, and what it says when that is done.
  struct Plan {
    var changes: [NoteChange]
    var sentences: [String]
  }

  /// Plans changes to notes as they are now, and makes them, all or none; or only shows them.
  ///
  /// - Parameter title: the command as it is told where it can be undone.
  func make(
    _ title: String, in vault: Vault, on day: Day, _ plan: () throws -> Plan
  ) throws {
    guard !dryRun else {
      for change in try plan().changes {
        try StandardStream.output.write(Self.shown(change.diff.text))
      }
      return
    }
    let run = try vault.beginWriting(title, on: day, at: secondsSince1970())
    let plan = try plan()
    try run.write(plan.changes)
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
