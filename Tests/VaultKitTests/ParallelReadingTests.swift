import Findings
import Foundation
import NoteSyntax
import Testing
import VaultFiles

@testable import VaultKit

/// The Markdown library keeps tables that all threads share; parsing on all cores must not notice.
@Suite struct ParallelReadingTests {
  /// How many times each note is read; many more where there is time.
  private static let rounds =
    ProcessInfo.processInfo.environment["KINDRED_SOAK"] == nil ? 20 : 1_000

  @Test(arguments: ["ExampleVault", "Tests/Vaults/small"])
  func `Notes read on all cores at once are as when read one by one`(_ name: String) async throws {
    let vault = try Vault(at: Package.root.appending(path: name).path)
    let notes = try vault.list().files.compactMap { file -> (NotePath, [UInt8])? in
      guard case .text(let bytes) = vault.folder.read(file) else { return nil }
      return (file.path, bytes)
    }
    let oneByOne = notes.map { Note($1, at: $0).dump }
    try #require(oneByOne.count > 5)
    let many = Array(repeating: notes, count: Self.rounds).flatMap { $0 }
    let atOnce = await many.mapInParallel { Note($0.1, at: $0.0).dump }
    for (position, dump) in atOnce.enumerated() where dump != oneByOne[position % notes.count] {
      Issue.record("\(notes[position % notes.count].0.text) came out differently")
    }
  }

  @Test func `The index is the same whenever it is made`() async throws {
    let vault = try Vault(at: Package.root.appending(path: "ExampleVault").path)
    let day = try #require(VaultDay("2026-11-21"))
    let first = try JSON.document(try await vault.people(on: day))
    for _ in 0..<5 {
      #expect(try JSON.document(try await vault.people(on: day)) == first)
    }
  }
}
