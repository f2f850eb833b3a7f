import ArgumentParser
import Findings
import Reports
import VaultFiles
import VaultKit

/// `vault undo`: puts notes back as they were before a command.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Puts notes back as they were before a command changed them.",
    discussion: """
      Undoes the last command that changed notes and was not undone yet, or the one of an id that \
      --list shows. What was replaced is kept for 30 days in the folder .vault/undo.

      A note gets back its bytes only where it still is as that command left it; one that was \
      changed since stays as it is and is named. Undoing can be undone.

      Example:

        vault undo
        vault undo --list
        vault undo 2026-11-21-2 --dry-run
      """)

  @Argument(help: ArgumentHelp("The command to undo, as --list names it.", valueName: "id"))
  var id: String?

  @OptionGroup var options: VaultOptions

  @Flag(help: "Show what can be undone, the last first.")
  var list = false

  @Flag(help: "Only show what would be changed.")
  var dryRun = false

  mutating func validate() throws {
    if list && (id != nil || dryRun) {
      throw ValidationError("--list shows all that can be undone: leave out the rest.")
    }
    if let id, RunID(id) == nil {
      throw ValidationError("\(id) is no id: `vault undo --list` shows them, such as 2026-11-21-2.")
    }
  }

  func run() throws {
    let vault = try options.open()
    let runs = try vault.keptRuns()
    if list { return try StandardStream.output.write(table(of: runs)) }
    guard let id = id.flatMap({ RunID($0) }) ?? runs.lastToUndo?.id else {
      throw Failure("There is nothing to undo.")
    }
    let undo: VaultUndo
    if dryRun {
      undo = try vault.undoing(id)
      for change in undo.changes {
        try StandardStream.output.write(WritingOptions.shown(change.diff))
      }
    } else {
      let writing = "undo \(id)"
      undo = try vault.undo(id, as: writing, on: options.day)
      for change in undo.changes { StandardStream.error.say(change.sentence) }
    }
    for refusal in undo.refusals { StandardStream.error.say("\(CommandName.invoked): \(refusal)") }
    guard !undo.refusals.isEmpty else { return }
    if undo.changes.isEmpty, self.id == nil {
      StandardStream.error.say("What can be undone besides: vault undo --list")
    }
    throw ExitStatus.problems
  }

  private func table(of runs: [KeptRun]) -> String {
    var table = TextTable()
    for run in runs.reversed() {
      let first = run.changes.first?.place.text ?? ""
      let more = run.changes.count > 1 ? ", and \(run.changes.count - 1) more" : ""
      table.rows.append([
        .init(run.id.description, .command), .init(run.title), .init(first + more),
        .init(run.isUndone ? "undone" : "", .quiet),
      ])
    }
    return table.text(options.palette)
  }
}

extension FileChange {
  /// What was done, for the one who undoes.
  fileprivate var sentence: String {
    switch self {
    case .replace(let path, _, _): "\(path.text) is as it was before."
    case .create(let path, _): "\(path.text) is there again."
    case .move(let path, let other, _, _): "\(path.text) is \(other.text) again."
    case .remove(let path, _): "\(path.text) is gone again."
    }
  }
}
