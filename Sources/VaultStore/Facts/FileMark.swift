import VaultFiles

/// What the disk said of a file when its facts were kept: where it says the same, the file is the same.
struct FileMark: Hashable {
  let size: Int64
  let modified: Int64
  let changed: Int64
  let inode: UInt64

  init(of file: NoteFile) {
    size = Int64(file.size)
    modified = file.modified
    changed = file.changed
    inode = file.inode
  }

  /// Whether a change after `moment` may have left the same times: the file is as new as that, or from
  /// the future.
  ///
  /// Git calls such a file racily clean.
  func isAsNew(as moment: Int64) -> Bool {
    max(modified, changed) >= moment
  }
}

extension FileMark {
  static let length = 32

  init(at start: Int, of bytes: UnsafeRawBufferPointer) {
    func number(_ index: Int) -> Int64 {
      Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8 * index, as: Int64.self))
    }
    size = number(0)
    modified = number(1)
    changed = number(2)
    inode = UInt64(bitPattern: number(3))
  }

  func append(to bytes: inout [UInt8]) {
    for number in [size, modified, changed, Int64(bitPattern: inode)] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
