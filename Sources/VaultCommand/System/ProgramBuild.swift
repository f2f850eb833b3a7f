#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Which build of the program runs.
enum ProgramBuild {
  /// A name that another build does not have: the size of the program's file and the time it was made;
  /// nil where that cannot be known.
  static var name: String? {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(status.st_size)-\(time.tv_sec).\(time.tv_nsec)"
  }

  private static var path: String? {
    #if canImport(Darwin)
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(bytes.count)
      guard _NSGetExecutablePath(&bytes, &size) == 0 else { return nil }
      return bytes.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    #else
      return "/proc/self/exe"
    #endif
  }
}
