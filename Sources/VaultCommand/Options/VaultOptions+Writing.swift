import VaultKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension VaultOptions {
  /// Begins to change notes: to be called before they are read, so that of two commands at once the
  /// second sees what the first has written.
  ///
  /// - Parameter title: the command as a person would type it, for `vault undo --list`.
  func beginWriting(_ title: String, in vault: Vault) throws -> VaultWriting {
    try vault.beginWriting(title, on: day, at: time(nil))
  }
}
