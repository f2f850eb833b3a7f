import Foundation

/// What a test gives up on: work that is not done in time.
package struct OutOfTime: Error {}

/// Runs work on a thread with a stack of 512 kB, as libraries and Macs give their threads, and waits for
/// its result at most so many seconds.
package func onSmallThread<Result: Sendable>(
  within seconds: Int = 10, _ work: @escaping @Sendable () -> Result
) throws -> Result {
  let outcome = Outcome<Result>()
  let thread = Thread {
    outcome.set(work())
  }
  thread.stackSize = 512 * 1024
  thread.start()
  guard let result = outcome.wait(until: Date(timeIntervalSinceNow: TimeInterval(seconds))) else {
    throw OutOfTime()
  }
  return result
}

/// A result that one thread sets and another waits for.
private final class Outcome<Result: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var result: Result?

  func set(_ result: Result) {
    condition.withLock {
      self.result = result
      condition.signal()
    }
  }

  func wait(until limit: Date) -> Result? {
    condition.withLock {
      while result == nil, condition.wait(until: limit) {}
      return result
    }
  }
}
