import Days
import Dispatch
import Synchronization
import VaultFiles
import VaultKit

/// What a person at a terminal is told while something takes long: a line on standard error, which is
/// gone when it is done.
enum Progress {
  /// Does some work; from a second on it is said what, with a dot more each second.
  static func shown<Value>(
    _ words: String, _ work: () async throws -> Value
  ) async rethrows -> Value {
    guard Terminal.isStandardErrorInteractive else { return try await work() }
    // A queue of its own: the threads that do the work may all be busy.
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    let line = ProgressLine(words)
    timer.schedule(deadline: .now() + 1, repeating: 1)
    timer.setEventHandler { line.grow() }
    timer.resume()
    defer {
      timer.cancel()
      line.end()
    }
    return try await work()
  }
}

/// The line while it stands there.
private final class ProgressLine: Sendable {
  private let words: String
  /// How often it was written; nil when it is over.
  private let count = Mutex<Int?>(0)

  init(_ words: String) {
    self.words = words
  }

  /// Writes it over the one before, with a dot more.
  func grow() {
    count.withLock { count in
      guard let written = count else { return }
      count = written + 1
      let dots = String(repeating: ".", count: min(written + 3, 40))
      try? StandardStream.error.write("\r" + words + dots)
    }
  }

  /// Takes it away.
  func end() {
    count.withLock { count in
      if count != 0 { try? StandardStream.error.write("\r\u{1B}[K") }
      count = nil
    }
  }
}

extension Vault {
  /// The notes, read; with progress where that takes long.
  func readNotes(
    on day: Day, listing: FileListing? = nil, fillingTables: Bool = false
  ) async throws -> VaultReading {
    try await Progress.shown("Reading the notes") {
      try await read(on: day, listing: listing, fillingTables: fillingTables).keptToTheEnd()
    }
  }
}
