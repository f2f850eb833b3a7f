#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that an argument names for the output.
enum OutputFile {
  /// Writes a picture where nothing is yet, where another picture is, or into a pipe or device.
  ///
  /// Any other file stays as it is: a slip of the hand must not cost a note.
  static func write(_ picture: [UInt8], to path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure("\(path) cannot be written: \(String(cString: strerror(errno))).")
    }
    defer { close(descriptor) }
    guard mayReplace(descriptor) else {
      throw Failure("\(path) is there already and is no picture, so it stays as it is.")
    }
    try StandardStream(descriptor: descriptor).write(picture)
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw StreamError.failed(code: errno)
    }
  }

  /// Empties a file that is empty or a picture already; false for any other.
  private static func mayReplace(_ descriptor: CInt) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return true }
    var start = [UInt8](repeating: 0, count: 5)
    let count = pread(descriptor, &start, start.count, 0)
    guard count == 0 || start.elementsEqual("<svg ".utf8) else { return false }
    return ftruncate(descriptor, 0) == 0
  }
}
