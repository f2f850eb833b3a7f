#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a system call failed.
struct SystemError: Error, Hashable {
  /// The system's number for it, as in `errno`.
  let code: CInt

  static let absent = SystemError(code: ENOENT)
  /// Somebody else holds a lock.
  static let busy = SystemError(code: EWOULDBLOCK)
  static let exists = SystemError(code: EEXIST)
  static let notAFolder = SystemError(code: ENOTDIR)
  /// From one disk to another a file cannot be moved.
  static let otherDisk = SystemError(code: EXDEV)
  /// A symbolic link where none is followed, or links in a circle.
  static let link = SystemError(code: ELOOP)

  /// What the file system cannot do at all, as opposed to what went wrong.
  var isUnsupported: Bool {
    [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EPERM, EMLINK].contains(code)
  }

  /// The reason as part of a sentence; our own words, because the system's depend on the locale.
  var reason: String {
    switch code {
    case EACCES, EPERM: "permission is denied"
    case ENOENT: "it is not there"
    case ENOTDIR: "a part of its path is not a folder"
    case EISDIR: "it is a folder"
    case EEXIST: "something of that name is there already"
    case ELOOP: "it is a symbolic link"
    case ENAMETOOLONG: "its name is too long for the disk"
    case EMFILE, ENFILE: "too many files are open"
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "it is larger than the disk or a limit allows"
    case EROFS: "the disk is read-only"
    case EIO: "the disk reported an error"
    case ENXIO: "it is a socket or device"
    case ENOMEM: "memory ran out"
    case ESTALE: "it went away on its server"
    default: "the system gave error \(code)"
    }
  }
}

/// Makes a system call, again if a signal interrupted it; a negative result becomes an error.
@discardableResult
func calling<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw SystemError(code: code) }
  }
}

/// Bytes as a C string.
func cString(_ bytes: some Collection<UInt8>) -> [CChar] {
  var string: [CChar] = []
  string.reserveCapacity(bytes.count + 1)
  for byte in bytes { string.append(CChar(truncatingIfNeeded: byte)) }
  string.append(0)
  return string
}
