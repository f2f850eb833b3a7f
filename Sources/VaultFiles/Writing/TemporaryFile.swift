extension Descriptor {
  /// Writes bytes to a new file in this folder, safe on the disk, and gives its name.
  ///
  /// The name is short and our own, so that it fits wherever the file itself does. With `status` the
  /// file gets that owner and mode, else it is what the user's mask makes of 644.
  func createTemporary(_ bytes: [UInt8], like status: FileStatus?) throws(SystemError) -> [UInt8] {
    var number = 0
    while true {
      let name = Array(".vault-\(processNumber)-\(number).tmp".utf8)
      do throws(SystemError) {
        let file = try createFile(name, mode: status?.mode ?? 0o644)
        try finish(file, name, bytes, like: status)
        return name
      } catch .exists where number < 1_000 {
        // Another thread is writing here, or a run that ended badly left it.
        number += 1
      }
    }
  }

  private func finish(
    _ file: borrowing Descriptor, _ name: [UInt8], _ bytes: [UInt8], like status: FileStatus?
  ) throws(SystemError) {
    do throws(SystemError) {
      try file.writeAll(bytes)
      if let status { try file.take(ownerAndModeOf: status) }
      try file.sync()
    } catch {
      remove(name)
      throw error
    }
  }
}
