import Reports

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

  /// Lets a reader that goes away, such as `head`, end the run without a signal.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
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
        unistd_write(descriptor, rest)
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

  /// Writes lines for a person to read. There is nowhere left to report that this failed.
  func say(_ lines: String) {
    let inert = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).inertForTerminal }
    try? write(inert.joined(separator: "\n") + "\n")
  }

  private func waitUntilReady() {
    var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&state, 1, -1)
  }
}

private func unistd_write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
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
