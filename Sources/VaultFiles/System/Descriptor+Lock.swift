#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What came of asking for a lock.
enum LockAnswer {
  case held
  /// Somebody else holds one that does not go with it.
  case busy
  /// The disk has no locks.
  case unsupported
}

extension Descriptor {
  /// Asks for a lock on an open file, `LOCK_EX` or `LOCK_SH`, so many times and a millisecond apart.
  func lock(_ kind: CInt, patience: Int) -> LockAnswer {
    for _ in 0..<patience {
      if flock(number, kind | LOCK_NB) == 0 { return .held }
      guard [EWOULDBLOCK, EINTR].contains(errno) else { return .unsupported }
      usleep(1_000)
    }
    return .busy
  }
}
