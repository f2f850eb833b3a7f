import Findings

/// A file that may be a note, as the listing of the vault found it; its bytes are read later.
package struct NoteFile: Hashable, Sendable {
  package let path: NotePath
  /// Size in bytes.
  package let size: Int
  /// Last change of the content, in nanoseconds since 1970.
  package let modified: Int64
  /// Last change of content or attributes, in nanoseconds since 1970.
  package let changed: Int64
  package let inode: UInt64

  package init(path: NotePath, size: Int, modified: Int64, changed: Int64, inode: UInt64) {
    self.path = path
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }
}

extension NoteFile {
  init(_ path: NotePath, _ status: FileStatus) {
    self.init(
      path: path, size: status.size, modified: status.modified, changed: status.changed,
      inode: status.inode)
  }
}
