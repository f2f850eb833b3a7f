#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the program lies that is running.
enum ProgramPath {
  /// The path from the root of the disk; nil where the system does not say.
  static var running: String? {
    #if canImport(Darwin)
      var length: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &length)
      var path = [CChar](repeating: 0, count: Int(length) + 1)
      guard _NSGetExecutablePath(&path, &length) == 0 else { return nil }
      let place = String(
        decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      let place = "/proc/self/exe"
    #endif
    guard let resolved = realpath(place, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
