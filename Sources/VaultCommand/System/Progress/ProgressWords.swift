import VaultKit

/// How far a run has come, in one line for a terminal: what is done, how much of it, how fast, and how
/// long it will take.
struct ProgressWords {
  let state: RunMeter.State
  /// Since what is being done began.
  let milliseconds: Int
  /// How often a line was shown before.
  let count: Int

  /// As many columns as fit.
  func line(fitting width: Int) -> String {
    guard state.allFiles > 0 else {
      return stage + String(repeating: ".", count: min(count + 3, 40))
    }
    let files = min(state.files, state.allFiles)
    let counted = "\(files) of \(state.allFiles) files"
    let parts = [counted, speed, timeLeft].compactMap(\.self).joined(separator: ", ")
    let room = width - stage.count - parts.count - 5
    guard room >= 5 else { return String("\(stage): \(parts)".prefix(max(0, width - 1))) }
    let columns = min(room, 24)
    let done = columns * files / state.allFiles
    let bar =
      String(repeating: "#", count: done) + String(repeating: ".", count: columns - done)
    return "\(stage) [\(bar)] \(parts)"
  }

  private var stage: String {
    switch state.stage {
    case .readingNotes: "Reading the notes"
    case .writingIndex: "Writing the index"
    case .makingFullText: "Making the full text"
    }
  }

  /// In millions of bytes, a decimal where they are few.
  private var speed: String? {
    guard state.bytes > 0, milliseconds > 0 else { return nil }
    let tenths = state.bytes / 100 / milliseconds
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) MB/s" : "\(tenths / 10) MB/s"
  }

  /// As the files so far took, the others will; nothing where too few are done to tell.
  private var timeLeft: String? {
    guard state.files > 0, state.files < state.allFiles, milliseconds >= 500 else { return nil }
    let rest = milliseconds * (state.allFiles - state.files) / state.files
    let seconds = (rest + 999) / 1000
    return seconds < 60 ? "\(seconds) s left" : "\((seconds + 59) / 60) min left"
  }
}
