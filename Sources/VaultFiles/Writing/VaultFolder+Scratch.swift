import Findings

extension VaultFolder {
  /// Puts texts into files of this folder while something works with them; it gets their names.
  package func withScratchFiles<Result>(
    _ texts: [[UInt8]], _ work: ([String]) async throws -> Result
  ) async throws -> Result {
    var names: [String] = []
    defer { for name in names { descriptor.remove(name.utf8) } }
    for text in texts { try names.append(scratchFile(text)) }
    return try await work(names)
  }

  private func scratchFile(_ text: [UInt8]) throws(VaultError) -> String {
    var number = 0
    while true {
      let name = ".vault-\(processNumber)-scratch-\(number).tmp"
      do throws(SystemError) {
        let file = try descriptor.createFile(name.utf8, mode: 0o600)
        do throws(SystemError) {
          try file.writeAll(text)
        } catch {
          descriptor.remove(name.utf8)
          throw error
        }
        return name
      } catch .exists where number < 1_000 {
        number += 1
      } catch {
        throw .failed(NotePath(name), reason: error.reason)
      }
    }
  }
}
