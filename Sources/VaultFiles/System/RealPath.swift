#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The longest path below the root that is read, in bytes: what the system takes in one call, less
/// some room for the names of copies and temporary files.
let longestPath = Int(PATH_MAX) - 96

/// The path from the root of the disk with all links followed and without `.` and `..`.
func realPath(_ path: [UInt8]) throws(SystemError) -> [UInt8] {
  guard let resolved = realpath(cString(path), nil) else { throw SystemError(code: errno) }
  defer { free(resolved) }
  return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
}
