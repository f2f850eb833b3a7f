#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output or standard error: the only way out for text, every write of it checked.
struct StandardStream {
  let descriptor: CInt

  /// What was asked for.
  static let output = StandardStream(descriptor: 1)
  /// What there is to say about it.
  static let error = StandardStream(descriptor: 2)

  /// Readies the standard streams for the run.
  static func prepare() {
    // A reader that goes away, such as `head`, is an error to deal with and not a signal.
    signal(SIGPIPE, SIG_IGN)
    // Where a stream is closed, the next file to be opened must not take its place.
    for descriptor in CInt(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes text whose notes' words are inert already.
  func write(_ text: String) throws(StreamError) {
    try write(Array(text.utf8))
  }

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws(StreamError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { rest in
        writeOnce(descriptor, rest)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno == EAGAIN {
        waitUntilReady()
      } else if errno != EINTR {
        throw .failed(code: errno)
      }
    }
  }

  /// Writes lines for a person to read; there is nowhere left to report that this failed.
  func say(_ lines: String) {
    try? write(lines.inertLines + "\n")
  }

  private func waitUntilReady() {
    var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&state, 1, -1)
  }
}

private func writeOnce(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// Why standard output took no more.
enum StreamError: Error, Hashable {
  /// The reader went away: nothing to complain about.
  case closed
  case failed(code: CInt)
}

extension StreamError: CustomStringConvertible {
  var description: String {
    switch self {
    case .closed: "Nobody reads the output any more."
    case .failed(ENOSPC): "The output could not be written: the disk is full."
    case .failed(let code): "The output could not be written: the system gave error \(code)."
    }
  }
}
