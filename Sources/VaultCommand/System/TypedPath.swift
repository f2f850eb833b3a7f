import Findings
import VaultFiles
import VaultKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Vault {
  /// The file or folder that an argument names: from the working directory, or from the vault's root.
  ///
  /// The root itself is the empty path.
  func path(of argument: String) throws(Failure) -> NotePath {
    let root = folder.root.bytes
    for path in [argument, self.path + "/" + argument] {
      guard let found = realPath(path), found.starts(with: root) else { continue }
      let rest = found.dropFirst(root.count)
      if rest.isEmpty || rest.first == UInt8(ascii: "/") {
        return NotePath(bytes: Array(rest.dropFirst()))
      }
    }
    throw Failure("There is no \(argument) in the vault \(self.path).")
  }

  private func realPath(_ path: String) -> [UInt8]? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved)))
      .map { UInt8(bitPattern: $0) }
  }
}

/// The folder that an argument names, or the one that holds the file it names.
func folder(of path: String) -> String {
  var status = stat()
  let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  if isFolder { return path }
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

extension NotePath {
  /// Whether it is this file, or stands in this folder.
  func isWithin(_ other: NotePath) -> Bool {
    guard !other.bytes.isEmpty, self != other else { return true }
    return bytes.starts(with: other.bytes + [UInt8(ascii: "/")])
  }
}
