#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder that an argument names, and that is made where it is missing.
enum NewFolder {
  /// Makes the folder, in one that is there; says whether it was missing.
  static func make(_ path: String, dryRun: Bool) throws(Failure) -> Bool {
    guard !isThere(path) else { return false }
    guard dryRun || mkdir(path, 0o777) == 0 else {
      throw Failure("The folder \(path) cannot be made: \(String(cString: strerror(errno))).")
    }
    return true
  }

  /// Whether anything has that path.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
