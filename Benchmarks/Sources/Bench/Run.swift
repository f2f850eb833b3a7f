#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What one run of a program took.
struct Run {
  /// By the clock on the wall, in milliseconds.
  let wall: Double
  /// Of all threads, in milliseconds.
  let cpu: Double
  /// The most memory it held, in megabytes.
  let memory: Double

  /// Runs a program to its end; its output goes nowhere.
  init(of program: Program) throws {
    try program.prepare()
    var files: posix_spawn_file_actions_t = Self.noActions()
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor: CInt in [1, 2] {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    var arguments = ([program.path] + program.arguments).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let start = Self.now
    var child = pid_t()
    let code = posix_spawnp(&child, program.path, &files, nil, arguments, environ)
    guard code == 0 else {
      throw NoRun(program: program.path, reason: String(cString: strerror(code)))
    }
    var status: CInt = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    wall = Self.now - start
    // A review with findings ends with 1; what ends with more did not do its work.
    let exit = (status >> 8) & 0xFF
    guard status & 0x7F == 0, exit < 2 else {
      throw NoRun(
        program: program.path, reason: "it ended with \(status & 0x7F == 0 ? exit : status)")
    }
    cpu = Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime)
    #if canImport(Darwin)
      memory = Double(usage.ru_maxrss) / 1_048_576
    #else
      memory = Double(usage.ru_maxrss) / 1_024
    #endif
  }

  private static func noActions() -> posix_spawn_file_actions_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    return actions
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}

/// Why there is nothing to measure.
struct NoRun: Error, CustomStringConvertible {
  let program: String
  let reason: String
  var description: String { "\(program): \(reason)" }
}
