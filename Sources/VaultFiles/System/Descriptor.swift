#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder; closed when it goes out of scope.
///
/// Everything below a folder is reached from its descriptor, so that a folder that is moved during a
/// run cannot lead elsewhere. The last part of a path is never followed if it is a symbolic link.
struct Descriptor: ~Copyable, Sendable {
  let number: CInt

  private init(_ number: CInt) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Opens a folder by its path from the root of the disk; links are followed.
  init(folderAt path: [UInt8]) throws(SystemError) {
    let path = cString(path)
    try self.init(calling { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Opens a folder below this one; no path means this folder once more.
  func openFolder(_ path: some Collection<UInt8>) throws(SystemError) -> Descriptor {
    let path = path.isEmpty ? cString(".".utf8) : cString(path)
    return try Descriptor(
      calling { openat(number, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
  }

  /// Opens a file below this folder for reading; a named pipe does not make it wait.
  func openFile(_ path: some Collection<UInt8>) throws(SystemError) -> Descriptor {
    let path = cString(path)
    return try Descriptor(
      calling { openat(number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) })
  }

  /// Makes a file that must not exist yet and opens it for writing.
  func createFile(_ name: some Collection<UInt8>, mode: mode_t) throws(SystemError) -> Descriptor {
    let name = cString(name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try Descriptor(calling { openat(number, name, flags, mode) })
  }

  /// Opens a file below this folder for reading and writing, and makes it where it is not there.
  func openOrCreateFile(
    _ name: some Collection<UInt8>, mode: mode_t
  ) throws(SystemError) -> Descriptor {
    let name = cString(name)
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try Descriptor(calling { openat(number, name, flags, mode) })
  }

  /// What is open here.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try calling { fstat(number, &status) }
    return FileStatus(status)
  }

  /// What a path below this folder stands for; a link at its end stands for itself unless followed.
  func status(
    of path: some Collection<UInt8>, following: Bool = false
  ) throws(SystemError) -> FileStatus {
    let path = cString(path)
    var status = stat()
    try calling { fstatat(number, path, &status, following ? 0 : AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// Whether a folder holds something of that name.
  func holds(_ name: some Collection<UInt8>) -> Bool {
    (try? status(of: name)) != nil
  }
}
