import Findings
import VaultFiles
import VaultSettings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a test could not set up.
struct SetupFailure: Error {
  let call: String
  let code: CInt
}

/// A real folder on the disk, removed with all that is in it when the test ends.
final class TemporaryVault: Sendable {
  let path: String

  init() throws {
    // Resolved, because /tmp is a link on a Mac.
    guard let base = realpath("/tmp", nil) else { throw SetupFailure(call: "/tmp", code: errno) }
    defer { free(base) }
    var template = Array("\(String(cString: base))/vault-files-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SetupFailure(call: "mkdtemp", code: errno) }
    path = String(cString: made)
  }

  deinit {
    Self.empty(openFolder(path))
    rmdir(path)
  }

  /// The folder, opened as a vault.
  func open() throws -> VaultFolder {
    try VaultFolder(VaultRoot.find(from: path, home: nil))
  }

  /// Lists the folder.
  func list(_ settings: Settings = Settings()) throws -> FileListing {
    try open().list(settings)
  }

  func makeFolder(_ name: String) throws {
    try check("mkdir", mkdir(full(name), 0o755))
  }

  func makeFile(_ name: String, _ text: String = "a note\n", mode: Int = 0o644) throws {
    try makeFile(Array(name.utf8), Array(text.utf8), mode: mode)
  }

  func makeFile(_ name: [UInt8], _ bytes: [UInt8], mode: Int = 0o644) throws {
    let target = (Array(full("").utf8) + name + [0]).map { CChar(truncatingIfNeeded: $0) }
    let file = creat(target, 0o600)
    try check("creat", file)
    defer { close(file) }
    try check("write", write(file, bytes, bytes.count))
    try check("fchmod", fchmod(file, mode_t(mode)))
  }

  func makeLink(_ name: String, to target: String) throws {
    try check("symlink", symlink(target, full(name)))
  }

  func makeHardLink(_ name: String, to target: String) throws {
    try check("link", link(full(target), full(name)))
  }

  func makePipe(_ name: String) throws {
    try check("mkfifo", mkfifo(full(name), 0o644))
  }

  func makeSocket(_ name: String) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(full(name).utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
    let file = socket(AF_UNIX, socketStream, 0)
    try check("socket", file)
    defer { close(file) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file, $0, size) }
    }
    try check("bind", result)
  }

  /// A device that gives zeros without end, as `/dev/zero`; only root may make one.
  func makeDevice(_ name: String) throws {
    try check("mknod", mknod(full(name), S_IFCHR | 0o666, 0x105))
  }

  func resize(_ name: String, to size: Int) throws {
    try check("truncate", truncate(full(name), off_t(size)))
  }

  func move(_ name: String, to other: String) throws {
    try check("rename", rename(full(name), full(other)))
  }

  func remove(_ name: String) throws {
    try check("unlink", unlink(full(name)))
  }

  func removeFolder(_ name: String) throws {
    try check("rmdir", rmdir(full(name)))
  }

  func setMode(_ name: String, _ mode: Int) throws {
    try check("chmod", chmod(full(name), mode_t(mode)))
  }

  /// Makes folders in one another, of which the path may become longer than the system takes.
  func makeDeepFolders(named name: String, count: Int) throws {
    var folder = openFolder(path)
    for _ in 0..<count {
      try check("mkdirat", mkdirat(folder, name, 0o755))
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
  }

  /// The permission bits of a file.
  func mode(_ name: String) throws -> Int {
    Int(try status(name).st_mode & 0o7777)
  }

  /// Where a symbolic link leads to.
  func target(ofLink name: String) throws -> String {
    var bytes = [CChar](repeating: 0, count: 4_096)
    let length = readlink(full(name), &bytes, bytes.count)
    try check("readlink", length)
    return String(decoding: bytes[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func inode(_ name: String) throws -> UInt64 {
    UInt64(try status(name).st_ino)
  }

  /// What a file holds; nil where there is none.
  func text(_ name: String) -> String? {
    guard let stream = fopen(full(name), "r") else { return nil }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 100_000)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, stream)], as: UTF8.self)
  }

  /// Whether another holds a lock on a file.
  func isLocked(_ name: String) -> Bool {
    guard let stream = fopen(full(name), "r") else { return false }
    defer { fclose(stream) }
    return flock(fileno(stream), LOCK_EX | LOCK_NB) != 0
  }

  /// The names in a folder, sorted.
  func names(in folder: String = "") -> [String] {
    let folder = openFolder(full(folder))
    defer { close(folder) }
    return Self.names(in: folder).map { name in
      String(decoding: name.dropLast().map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }.sorted()
  }

  private func full(_ name: String) -> String { "\(path)/\(name)" }

  private func status(_ name: String) throws -> stat {
    var status = stat()
    try check("lstat", lstat(full(name), &status))
    return status
  }

  private func check(_ call: String, _ result: some SignedInteger) throws {
    if result < 0 { throw SetupFailure(call: call, code: errno) }
  }

  /// Removes all that is in an open folder, however deep, and closes it.
  private static func empty(_ folder: CInt) {
    for name in names(in: folder) where unlinkat(folder, name, 0) != 0 {
      empty(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW))
      _ = unlinkat(folder, name, AT_REMOVEDIR)
    }
    close(folder)
  }

  /// The names in an open folder as C strings.
  private static func names(in folder: CInt) -> [[CChar]] {
    guard let stream = fdopendir(dup(folder)) else { return [] }
    defer { closedir(stream) }
    rewinddir(stream)
    var names: [[CChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 1) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
        }
      }
      if name != [46, 0] && name != [46, 46, 0] { names.append(name) }
    }
    return names
  }
}

#if canImport(Glibc)
  private let socketStream = CInt(SOCK_STREAM.rawValue)
#else
  private let socketStream = SOCK_STREAM
#endif

private func openFolder(_ path: String) -> CInt {
  open(path, O_RDONLY | O_DIRECTORY)
}
