import Days
import Dispatch
import Synchronization
import VaultFiles
import VaultKit

/// What a person at a terminal is told while something takes long: a line on standard error, which is
/// gone when it is done.
enum Progress {
  /// Does some work on a vault; from a second on it is said how far it has come.
  static func shown<Value>(
    of vault: Vault, _ work: (Vault) async throws -> Value
  ) async rethrows -> Value {
    guard Terminal.isStandardErrorInteractive else { return try await work(vault) }
    var metered = vault
    let meter = RunMeter()
    metered.meter = meter
    // A queue of its own: the threads that do the work may all be busy.
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    let line = ProgressLine(of: meter)
    timer.schedule(deadline: .now() + 1, repeating: .milliseconds(250))
    timer.setEventHandler { line.renew() }
    timer.resume()
    defer {
      timer.cancel()
      line.end()
    }
    return try await work(metered)
  }
}

/// The line while it stands there.
private final class ProgressLine: Sendable {
  private struct State {
    /// How often it was written; nil when it is over.
    var count: Int? = 0
    /// The stage of which it tells, and when that was begun, or first seen.
    var stage = 0
    var start: ContinuousClock.Instant
  }

  private let meter: RunMeter
  private let state = Mutex(State(start: .now))

  init(of meter: RunMeter) {
    self.meter = meter
  }

  /// Writes it over the one before.
  func renew() {
    state.withLock { state in
      guard let count = state.count else { return }
      state.count = count + 1
      let reached = meter.state
      if reached.number > max(1, state.stage) { state.start = .now }
      state.stage = reached.number
      let elapsed = state.start.duration(to: .now) / .milliseconds(1)
      let words = ProgressWords(state: reached, milliseconds: Int(elapsed), count: count)
      let line = words.line(fitting: Terminal.standardErrorWidth)
      try? StandardStream.error.write("\r\(line)\u{1B}[K")
    }
  }

  /// Takes it away.
  func end() {
    state.withLock { state in
      if state.count != 0 { try? StandardStream.error.write("\r\u{1B}[K") }
      state.count = nil
    }
  }
}

extension Vault {
  /// The notes, read; with progress where that takes long.
  func readNotes(on day: Day, after glance: VaultGlance? = nil) async throws -> VaultReading {
    try await Progress.shown(of: self) {
      try await $0.read(on: day, after: glance).keptToTheEnd()
    }
  }
}
