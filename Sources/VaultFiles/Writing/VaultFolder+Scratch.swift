import Findings

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files that are not the vault's: those that a merge works with.
extension VaultFolder {
  /// Puts texts into files of this folder while something works with them; it gets their names.
  package func withScratchFiles<Result>(
    _ texts: [[UInt8]], _ work: ([String]) async throws -> Result
  ) async throws -> Result {
    var names: [String] = []
    defer { for name in names { descriptor.remove(name.utf8) } }
    for text in texts {
      let name = try makingScratchFile { name throws(SystemError) in
        let file = try descriptor.createFile(name, mode: 0o600)
        do throws(SystemError) {
          try file.writeAll(text)
        } catch {
          descriptor.remove(name)
          throw error
        }
      }
      names.append(name)
    }
    return try await work(names)
  }

  /// Gives a file of another program other bytes, at once; it is old or new at every moment.
  package func replaceScratchFile(
    _ path: NotePath, from old: [UInt8], with new: [UInt8]
  ) throws(VaultError) {
    if old == new { return }
    let name = try makingScratchFile { name throws(SystemError) in
      let original = SharedDescriptor(try descriptor.openFile(path.bytes))
      try descriptor.createTemporary(name, new, like: original)
    }
    do throws(VaultError) {
      guard try bytes(of: path) == old else { throw .changed(path) }
      do throws(SystemError) {
        try descriptor.rename(Array(name.utf8), replacing: path.bytes)
        try descriptor.sync()
      } catch {
        throw .failed(path, reason: error.reason)
      }
    } catch {
      descriptor.remove(name.utf8)
      throw error
    }
  }

  /// Removes what merges have left here that were killed: files of processes that are gone.
  package func clearScratchFiles() {
    guard let names = try? descriptor.names() else { return }
    for name in names {
      guard let process = Self.processOfScratchFile(name), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      descriptor.remove(name)
    }
  }

  /// The process that a file's name says it belongs to; nil for any other file.
  private static func processOfScratchFile(_ name: [UInt8]) -> pid_t? {
    guard name.starts(with: scratchPrefix.utf8), name.suffix(4).elementsEqual(".tmp".utf8) else {
      return nil
    }
    let parts = name.dropFirst(scratchPrefix.utf8.count).split(separator: UInt8(ascii: "-"))
    return parts.first.flatMap { pid_t(String(decoding: $0, as: UTF8.self)) }.flatMap {
      $0 > 0 ? $0 : nil
    }
  }

  private static let scratchPrefix = ".vault-merge-"

  /// Makes a file under a name that is free, and gives the name.
  private func makingScratchFile(
    _ make: ([UInt8]) throws(SystemError) -> Void
  ) throws(VaultError) -> String {
    var number = 1
    while true {
      let name = "\(Self.scratchPrefix)\(getpid())-\(number).tmp"
      do throws(SystemError) {
        try make(Array(name.utf8))
        return name
      } catch .exists where number < 10_000 {
        number += 1
      } catch {
        throw .failed(NotePath(name), reason: error.reason)
      }
    }
  }
}
