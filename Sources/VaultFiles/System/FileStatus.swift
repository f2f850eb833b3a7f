#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the file system says about one file.
struct FileStatus {
  private let status: stat

  init(_ status: stat) {
    self.status = status
  }

  /// What kind of thing the name stands for.
  enum Kind {
    case regular
    case folder
    case link
    case pipe
    case socket
    case device
  }

  var kind: Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }

  /// The size in bytes.
  var size: Int { Int(status.st_size) }
  var inode: UInt64 { UInt64(status.st_ino) }
  /// The file itself, under whatever name.
  var identity: FileIdentity {
    FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: inode)
  }
  /// How many names the file has.
  var linkCount: Int { Int(status.st_nlink) }
  /// The permission bits.
  var mode: mode_t { status.st_mode & 0o7777 }
  /// Whether nobody is to write to the file, not even one who could.
  var isReadOnly: Bool { mode & 0o222 == 0 }
  var owner: uid_t { status.st_uid }
  var group: gid_t { status.st_gid }

  #if canImport(Darwin)
    /// Last change of the content, in nanoseconds since 1970.
    var modified: Int64 { Self.nanoseconds(status.st_mtimespec) }
    /// Last change of content or attributes, in nanoseconds since 1970.
    var changed: Int64 { Self.nanoseconds(status.st_ctimespec) }
    /// Whether the content is in the cloud only: reading it would fetch it (`SF_DATALESS`).
    var isEvicted: Bool { status.st_flags & 0x4000_0000 != 0 }
  #else
    /// Last change of the content, in nanoseconds since 1970.
    var modified: Int64 { Self.nanoseconds(status.st_mtim) }
    /// Last change of content or attributes, in nanoseconds since 1970.
    var changed: Int64 { Self.nanoseconds(status.st_ctim) }
    /// Whether the content is in the cloud only; never so on Linux.
    var isEvicted: Bool { false }
  #endif

  /// Wraps around beyond the year 2262: times are only compared for equality.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// What makes two names one file.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
}
