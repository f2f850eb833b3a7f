#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is open for writing, as in an editor that has not finished saving.
final class OpenForWriting {
  private var descriptor: CInt = -1

  deinit { close() }

  /// Opens a file and empties it.
  func open(_ path: String) throws {
    descriptor = creat(path, 0o644)
    if descriptor < 0 { throw SetupFailure(call: "creat", code: errno) }
  }

  func write(_ text: Substring) {
    let bytes = Array(text.utf8)
    _ = systemWrite(descriptor, bytes, bytes.count)
  }

  func close() {
    if descriptor >= 0 { _ = systemClose(descriptor) }
    descriptor = -1
  }
}

private let systemClose = close
private let systemWrite = write
