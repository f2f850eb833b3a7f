import Foundation
import Testing

/// The example vault's review is committed as the program writes it.
struct ExampleReviewTests {
  @Test func `The review of the example vault is the committed one, byte for byte`() async throws {
    let name = "Reviews/2026-11-21.md"
    let committed = VaultCopy.root.appending(path: "ExampleVault").appending(path: name)
    let copy = try VaultCopy(of: "ExampleVault")
    let made = copy.folder.appending(path: name)
    try? FileManager.default.removeItem(at: made)
    let result = try await copy.run("vault review --date 2026-11-21")
    #expect(result.status == 0)
    let report = try Data(contentsOf: made)
    if isRecording { try report.write(to: committed, options: .atomic) }
    let isSame = try report == Data(contentsOf: committed)
    #expect(isSame, "Read the difference, then: make record")
  }

  @Test func `Reviewing it again changes nothing`() async throws {
    let copy = try VaultCopy(of: "ExampleVault")
    _ = try await copy.run("vault review --date 2026-11-21")
    let before = try copy.contents()
    let again = try await copy.run("vault review --date 2026-11-21")
    #expect(again.error.isEmpty)
    #expect(try copy.contents() == before)
  }
}
