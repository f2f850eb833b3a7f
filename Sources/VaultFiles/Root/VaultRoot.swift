/// The folder that a vault begins at.
package struct VaultRoot: Hashable, Sendable {
  /// The path from the root of the disk, without links, as the bytes the file system gave.
  package let bytes: [UInt8]

  /// The path as text.
  package var path: String { String(decoding: bytes, as: UTF8.self) }

  /// The root of a vault that somebody names, whatever stands above it.
  package static func at(_ folder: String, home: String?) throws(VaultError) -> VaultRoot {
    let start = try resolve(folder)
    let home = home.flatMap { try? realPath(Array($0.utf8)) }
    let isOrdinary = start != home && start != [slash]
    let root = VaultRoot(bytes: start)
    guard isOrdinary || holds("vault.yaml", start) else { throw .notAVault(root.path) }
    return root
  }

  /// A folder for work that is not about a vault: that git asks for.
  package static func folder(_ folder: String) throws(VaultError) -> VaultRoot {
    VaultRoot(bytes: try resolve(folder))
  }

  /// Finds the root of the vault that holds a folder.
  ///
  /// It is the nearest folder upward that holds `vault.yaml`, else `.obsidian`, else `.git`; else the
  /// folder itself. The home folder and the root of the disk count only with `vault.yaml`: a `.git`
  /// there is somebody's settings, not their notes.
  package static func find(
    from folder: String, home: String?
  ) throws(VaultError) -> VaultRoot {
    let start = try resolve(folder)
    let home = home.flatMap { try? realPath(Array($0.utf8)) }
    let upward = sequence(first: start) { parent(of: $0) }
    if let root = upward.first(where: { holds("vault.yaml", $0) }) { return VaultRoot(bytes: root) }

    let ordinary = upward.filter { $0 != home && $0 != [slash] }
    for mark in [".obsidian", ".git"] {
      if let root = ordinary.first(where: { holds(mark, $0) }) { return VaultRoot(bytes: root) }
    }
    let root = VaultRoot(bytes: start)
    guard ordinary.first == start else { throw .notAVault(root.path) }
    return root
  }

  private static let slash = UInt8(ascii: "/")

  private static func resolve(_ folder: String) throws(VaultError) -> [UInt8] {
    do throws(SystemError) {
      let path = try realPath(Array(folder.utf8))
      _ = try Descriptor(folderAt: path)
      return path
    } catch .absent {
      throw .noSuchFolder(folder)
    } catch .notAFolder {
      throw .notAFolder(folder)
    } catch {
      throw .unreadableFolder(folder, reason: error.reason)
    }
  }

  private static func parent(of path: [UInt8]) -> [UInt8]? {
    guard path.count > 1, let end = path.lastIndex(of: slash) else { return nil }
    return end == 0 ? [slash] : Array(path[..<end])
  }

  private static func holds(_ name: String, _ folder: [UInt8]) -> Bool {
    (try? Descriptor(folderAt: folder).status(of: name.utf8, following: true)) != nil
  }
}
