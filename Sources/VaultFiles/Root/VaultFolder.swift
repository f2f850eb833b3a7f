/// The folder of a vault, held open.
///
/// All that is listed, read and written is reached from the open folder: a vault that is moved or
/// replaced during a run cannot lead elsewhere. May be used from several threads.
package final class VaultFolder: Sendable {
  package let root: VaultRoot
  let descriptor: Descriptor

  /// Opens the root of a vault.
  package init(_ root: VaultRoot) throws(VaultError) {
    self.root = root
    do throws(SystemError) {
      descriptor = try Descriptor(folderAt: root.bytes)
    } catch {
      throw .unreadableFolder(root.path, reason: error.reason)
    }
  }
}
