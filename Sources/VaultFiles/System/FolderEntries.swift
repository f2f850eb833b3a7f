#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

#if canImport(Darwin)
  private typealias FolderStream = UnsafeMutablePointer<DIR>
#else
  private typealias FolderStream = OpaquePointer
#endif

/// The entries of one open folder, in the order of the disk, without `.` and `..`.
struct FolderEntries: ~Copyable {
  private let stream: FolderStream
  private let folder: CInt

  /// Begins to list the folder at a path below another.
  init(of path: ArraySlice<UInt8>, in root: borrowing Descriptor) throws(SystemError) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let path = path.isEmpty ? cString(".".utf8) : cString(path)
    let root = root.number
    let folder = try calling { openat(root, path, flags) }
    // From here on the stream owns the descriptor.
    guard let stream = fdopendir(folder) else {
      let error = SystemError(code: errno)
      close(folder)
      throw error
    }
    self.stream = stream
    self.folder = folder
  }

  deinit {
    closedir(stream)
  }

  /// The next entry; nil after the last.
  mutating func next() throws(SystemError) -> FolderEntry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == 0 { return nil }
        throw SystemError(code: errno)
      }
      let found = FolderEntry(entry)
      if !found.isSelfOrParent { return found }
    }
  }

  /// What kind of thing an entry is; nil where it is gone already.
  func kind(of entry: FolderEntry) -> FileStatus.Kind? {
    entry.kind ?? (try? Self.status(of: entry.cName, in: folder))?.kind
  }

  /// What the things of some names are, looked at on all cores where there are many; a link stands for
  /// itself.
  func statuses(of names: [ArraySlice<UInt8>]) -> [Result<FileStatus, SystemError>] {
    let folder = folder
    return names.mapOnAllCores { name in
      Result { () throws(SystemError) in try Self.status(of: cString(name), in: folder) }
    }
  }

  private static func status(
    of name: UnsafePointer<CChar>, in folder: CInt
  ) throws(SystemError) -> FileStatus {
    var status = stat()
    try calling { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// Whether the folder holds something of that name.
  func holds(_ name: some Collection<UInt8>) -> Bool {
    let name = cString(name)
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }
}

/// One entry of a folder; its name is valid until the next is read.
struct FolderEntry {
  fileprivate let cName: UnsafePointer<CChar>
  /// The bytes of the name.
  let name: UnsafeRawBufferPointer
  /// What the folder says the entry is; nil where that takes a look at the file.
  fileprivate let kind: FileStatus.Kind?

  fileprivate init(_ entry: UnsafeMutablePointer<dirent>) {
    // The record is shorter than `dirent`, so the name is reached by address, never copied out.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = UnsafeRawPointer(entry) + offset
    cName = name.assumingMemoryBound(to: CChar.self)
    self.name = UnsafeRawBufferPointer(start: name, count: strlen(cName))
    kind =
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): .regular
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .link
      default: nil
      }
  }

  fileprivate var isSelfOrParent: Bool {
    name[0] == UInt8(ascii: ".")
      && (name.count == 1 || name.count == 2 && name[1] == UInt8(ascii: "."))
  }
}

extension Descriptor {
  /// The names in this folder, sorted.
  func names() throws(SystemError) -> [[UInt8]] {
    var entries = try FolderEntries(of: [], in: self)
    var names: [[UInt8]] = []
    while let entry = try entries.next() { names.append(Array(entry.name)) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
