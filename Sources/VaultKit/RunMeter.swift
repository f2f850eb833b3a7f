import Synchronization

/// How far a long run over the notes of a vault has come, for whoever waits for it.
package final class RunMeter: Sendable {
  /// What is being done.
  package enum Stage: Sendable {
    case readingNotes, writingIndex, makingFullText
  }

  /// How much of what is being done is done.
  package struct State: Hashable, Sendable {
    package var stage = Stage.readingNotes
    /// How many stages have begun, so that one can tell when the next has.
    package var number = 0
    package var files = 0
    package var allFiles = 0
    package var bytes = 0

    package init() {}
  }

  private let mutex = Mutex(State())

  package init() {}

  /// What is being done now, and how much of it is done.
  package var state: State { mutex.withLock { $0 } }

  /// Begins the next stage.
  func begin(_ stage: Stage, files: Int = 0) {
    mutex.withLock { state in
      state = State(stage: stage, number: state.number + 1, allFiles: files)
    }
  }

  /// Counts a file that is done.
  func finish(fileOf bytes: Int = 0) {
    mutex.withLock { state in
      state.files += 1
      state.bytes += bytes
    }
  }
}

extension RunMeter.State {
  fileprivate init(stage: RunMeter.Stage, number: Int, allFiles: Int) {
    self.stage = stage
    self.number = number
    self.allFiles = allFiles
  }
}
