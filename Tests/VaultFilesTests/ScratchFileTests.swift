import Findings
import Foundation
import Testing
import VaultFiles

/// The files that a merge works with.
struct ScratchFileTests {
  /// The number of a process that is gone.
  private static func goneProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["true"]
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test
  func whatAKilledMergeLeftGoesAndWhatOneAtWorkHasStays() throws {
    let vault = try TemporaryVault()
    let gone = try Self.goneProcess()
    let kept = [
      ".vault-merge-\(getpid())-1.tmp", ".vault-merge-x-1.tmp", ".vault-merge-0-1.tmp",
      ".vault-merge-\(gone)-1.txt", "Ada.md",
    ]
    for name in kept + [".vault-merge-\(gone)-1.tmp", ".vault-merge-\(gone)-12.tmp"] {
      try vault.makeFile(name)
    }
    try vault.open().clearScratchFiles()
    #expect(vault.names() == kept.sorted())
  }

  @Test
  func namesAreThoseThatAreClearedAway() async throws {
    let vault = try TemporaryVault()
    try await vault.open().withScratchFiles([Array("a".utf8), Array("b".utf8)]) { names in
      #expect(vault.names() == names.sorted())
      #expect(names == (1...2).map { ".vault-merge-\(getpid())-\($0).tmp" })
    }
    #expect(vault.names() == [])
  }
}
