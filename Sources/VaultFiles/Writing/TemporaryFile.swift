extension Descriptor {
  /// Writes bytes to a new file in this folder, safe on the disk.
  ///
  /// It gets the attributes of `original`, else the mode is what the user's mask makes of 644.
  func createTemporary(
    _ name: [UInt8], _ bytes: [UInt8], like original: SharedDescriptor?
  ) throws(SystemError) {
    let file = try createFile(name, mode: original == nil ? 0o644 : 0o600)
    do throws(SystemError) {
      try file.writeAll(bytes)
      if let original { try file.takeAttributes(of: original.descriptor) }
      try file.sync()
    } catch {
      remove(name)
      throw error
    }
  }

  /// A name for a temporary file that nothing in this folder has: short and our own, so that it fits
  /// wherever the file itself does.
  func freeTemporaryName(of owner: String, number: Int) -> [UInt8] {
    var name = Array(".vault-\(owner)-\(number).tmp".utf8)
    var other = 1
    while holds(name) || holds(Self.steppingStone(of: name)) {
      other += 1
      name = Array(".vault-\(owner)-\(number)-\(other).tmp".utf8)
    }
    return name
  }
}
