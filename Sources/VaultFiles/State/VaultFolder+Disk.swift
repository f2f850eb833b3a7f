#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension VaultFolder {
  /// Whether the disk is on another machine, so that programs cannot share memory through its files;
  /// false where that is not known.
  package var isOnAnotherMachine: Bool {
    #if canImport(Darwin)
      var disk = statfs()
      guard fstatfs(descriptor.number, &disk) == 0 else { return false }
      return disk.f_flags & UInt32(MNT_LOCAL) == 0
    #else
      guard let kind = diskKind else { return false }
      return Self.remoteKinds.contains { kind == $0 || kind.hasPrefix($0 + ".") }
    #endif
  }

  #if !canImport(Darwin)
    private static let remoteKinds = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "fuse.sshfs",
      "fuse.rclone", "fuse.s3fs", "davfs", "fuse.davfs2", "glusterfs", "fuse.glusterfs",
    ]

    /// What kind of file system the vault lies on, by Linux's list of what is mounted.
    private var diskKind: String? {
      guard let device = try? descriptor.status().identity.device,
        let mounts = try? Descriptor(folderAt: Array("/proc/self".utf8)).readSmallFile("mountinfo")
      else { return nil }
      let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
      let minor = device & 0xFF | device >> 12 & ~0xFF
      // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw
      for line in mounts.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 6, words[2] == "\(major):\(minor)",
          let dash = words.firstIndex(of: "-"), dash + 1 < words.count
        else { continue }
        return String(words[dash + 1])
      }
      return nil
    }
  #endif
}

extension Descriptor {
  /// The text of a file whose size is not known before, as those of the kernel.
  fileprivate func readSmallFile(_ name: String) throws(SystemError) -> String {
    switch try readFile(name.utf8, upTo: 1_000_000) {
    case .whole(let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .notRegular, .tooLarge: ""
    }
  }
}
