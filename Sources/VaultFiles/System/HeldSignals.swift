import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Signals that would end the process, held back until a change is made or taken back.
///
/// That takes some milliseconds. A signal that was held back is given to whoever was there for it
/// before: usually it then ends the process.
enum HeldSignals {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]

  private struct State {
    /// How many threads are at it.
    var holders = 0
    var before: [(signal: CInt, action: sigaction)] = []
  }

  private static let state = Mutex(State())

  /// Does something while no signal can end the process.
  static func during<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    hold()
    defer { release() }
    return try body()
  }

  private static func hold() {
    state.withLock { state in
      state.holders += 1
      guard state.holders == 1 else { return }
      heldBack.store(0, ordering: .relaxed)
      for signal in ending {
        var before = sigaction()
        guard sigaction(signal, nil, &before) == 0, !before.isIgnoring else { continue }
        var held = sigaction()
        held.handle { number in heldBack.store(number, ordering: .relaxed) }
        sigaction(signal, &held, nil)
        state.before.append((signal, before))
      }
    }
  }

  private static func release() {
    state.withLock { state in
      state.holders -= 1
      guard state.holders == 0 else { return }
      for (signal, action) in state.before {
        var action = action
        sigaction(signal, &action, nil)
      }
      state.before = []
      let signal = heldBack.exchange(0, ordering: .relaxed)
      if signal != 0 { kill(getpid(), signal) }
    }
  }
}

/// The last signal that came while they were held back; 0 for none.
private let heldBack = Atomic<CInt>(0)

extension sigaction {
  /// Whether the signal does nothing anyway, as after `nohup`.
  fileprivate var isIgnoring: Bool {
    var copy = self
    return withUnsafeBytes(of: &copy) { action in
      // The handler is the first member everywhere, and 1 stands for "ignore".
      action.load(as: UInt.self) == 1
    }
  }

  fileprivate mutating func handle(_ handler: @escaping @convention(c) (CInt) -> Void) {
    #if canImport(Darwin)
      __sigaction_u.__sa_handler = handler
    #else
      __sigaction_handler.sa_handler = handler
    #endif
  }
}
