#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import CFileCalls
  import Musl
#else
  import CFileCalls
  import Glibc
#endif

extension Descriptor {
  /// Gives the open file owner, mode, extended attributes and access list of another open file.
  ///
  /// What the system does not let us give is left out, and nobody gets more rights by that: where the
  /// group stays another, it may do what everyone may.
  func takeAttributes(of other: borrowing Descriptor) throws(SystemError) {
    let status = try other.status()
    // First the owner: changing it can clear bits of the mode.
    if fchown(number, status.owner, status.group) != 0 {
      _ = fchown(number, uid_t.max, status.group)
    }
    let keepsGroup = try self.status().group == status.group
    takeExtendedAttributes(of: other, withAccessList: keepsGroup)
    let mode = keepsGroup ? status.mode : status.mode & ~0o2070 | (status.mode & 0o007) << 3
    try calling { fchmod(number, mode) }
  }

  #if canImport(Darwin)
    private func takeExtendedAttributes(
      of other: borrowing Descriptor, withAccessList: Bool
    ) {
      let parts = COPYFILE_XATTR | (withAccessList ? COPYFILE_ACL : 0)
      _ = fcopyfile(other.number, number, nil, copyfile_flags_t(parts))
    }
  #else
    private func takeExtendedAttributes(
      of other: borrowing Descriptor, withAccessList: Bool
    ) {
      let names = other.extendedAttributes.filter { withAccessList || $0 != Self.accessList }
      for name in names {
        guard let value = other.extendedAttribute(name) else { continue }
        _ = fsetxattr(number, name, value, value.count, 0)
      }
      // A list that the folder gives to new files.
      if !names.contains(Self.accessList) { _ = fremovexattr(number, Self.accessList) }
    }

    private static let accessList = cString("system.posix_acl_access".utf8)

    /// The names of the extended attributes, each with the zero at its end.
    private var extendedAttributes: [[CChar]] {
      let size = flistxattr(number, nil, 0)
      guard size > 0 else { return [] }
      var list = [CChar](repeating: 0, count: size)
      let length = flistxattr(number, &list, size)
      guard length > 0 else { return [] }
      return list[..<length].split(separator: 0).map { Array($0) + [0] }
    }

    private func extendedAttribute(_ name: [CChar]) -> [UInt8]? {
      let size = fgetxattr(number, name, nil, 0)
      guard size >= 0 else { return nil }
      var value = [UInt8](repeating: 0, count: size)
      let length = fgetxattr(number, name, &value, size)
      return length < 0 ? nil : Array(value[..<length])
    }
  #endif
}
