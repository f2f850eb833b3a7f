#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The browser that the system shows pages with.
enum Browser {
  #if canImport(Darwin)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Shows a file, by its absolute path.
  static func show(_ path: String) throws(Failure) {
    guard let status = run([opener, path]) else {
      throw Failure("There is no \(opener) here to open a browser with. The page is \(path).")
    }
    guard status == 0 else {
      throw Failure("No browser could be opened. The page is \(path).")
    }
  }

  /// Runs a program to its end and gives its status; nil where there is no such program.
  private static func run(_ words: [String]) -> CInt? {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // We want to hear of a reader that went away; the browser may well not know how to.
    signal(SIGPIPE, SIG_DFL)
    defer { signal(SIGPIPE, SIG_IGN) }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0 else { return nil }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status
  }
}
