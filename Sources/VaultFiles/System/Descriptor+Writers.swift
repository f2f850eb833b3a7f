#if !canImport(Darwin)
  import CFileCalls

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif
#endif

extension Descriptor {
  /// Whether another program has the file open for writing, as an editor that is just saving it.
  ///
  /// Only Linux can tell, of its own file systems and of the user's own files; elsewhere no.
  var isBeingWritten: Bool {
    #if canImport(Darwin)
      return false
    #else
      guard kindred_has_leases(number) != 0 else { return false }
      if kindred_take_lease(number) == 0 {
        _ = kindred_drop_lease(number)
        return false
      }
      return errno == EAGAIN
    #endif
  }
}
